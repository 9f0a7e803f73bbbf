package io.pathway42.inventory.process;

import io.pathway42.engine.Deviation;
import io.pathway42.engine.GateCriterion;
import io.pathway42.inventory.Milestones;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The search for AI systems starts once it is announced and permitted. */
@Component
class DiscoveryPrepared implements GateCriterion {

    private final Milestones milestones;

    DiscoveryPrepared(Milestones milestones) {
        this.milestones = milestones;
    }

    @Override
    public String phase() {
        return "P03";
    }

    @Override
    public Side side() {
        return Side.ENTRY;
    }

    @Override
    public List<Deviation> deviations(String programmeId) {
        Set<String> reached = milestones.reached(programmeId);
        List<Deviation> deviations = new ArrayList<>();
        if (!reached.contains(Milestones.AMNESTY)) {
            deviations.add(new Deviation(
                    "amnesty-not-announced", "The amnesty for naming AI tools is not announced.", "steps/03.1"));
        }
        if (!reached.contains(Milestones.PERMISSION)) {
            deviations.add(new Deviation(
                    "discovery-not-permitted", "The privacy check of the discovery is missing.", "steps/03.2"));
        }
        return deviations;
    }
}
