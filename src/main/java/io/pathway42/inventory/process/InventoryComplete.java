package io.pathway42.inventory.process;

import io.pathway42.engine.Deviation;
import io.pathway42.engine.GateCriterion;
import io.pathway42.inventory.AiSystem;
import io.pathway42.inventory.AiSystems;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The inventory is done when nearly every record is complete, nothing prohibited runs and shadow use is judged. */
@Component
class InventoryComplete implements GateCriterion {

    private static final String LINK = "registers/ai-systems";
    private static final double ENOUGH = 0.95;

    private final AiSystems systems;

    InventoryComplete(AiSystems systems) {
        this.systems = systems;
    }

    @Override
    public String phase() {
        return "P03";
    }

    @Override
    public Side side() {
        return Side.EXIT;
    }

    @Override
    public List<Deviation> deviations(String programmeId) {
        List<AiSystem> all = systems.all(programmeId);
        List<Deviation> deviations = new ArrayList<>();
        List<AiSystem> incomplete =
                all.stream().filter(system -> !complete(system)).toList();
        if (incomplete.size() > all.size() * (1 - ENOUGH)) {
            deviations.add(new Deviation(
                    "inventory-incomplete",
                    "Owner, role, class or confirmation is missing for " + refs(incomplete) + ".",
                    LINK));
        }
        List<AiSystem> running = all.stream()
                .filter(system -> "prohibited".equals(system.actClass()) && system.running())
                .toList();
        if (!running.isEmpty()) {
            deviations.add(new Deviation(
                    "prohibited-use-running", "A prohibited use is still running: " + refs(running) + ".", LINK));
        }
        List<AiSystem> unjudged = all.stream()
                .filter(system -> system.shadow() && system.shadowVerdictDue() == null)
                .toList();
        if (!unjudged.isEmpty()) {
            deviations.add(new Deviation(
                    "shadow-use-unjudged", "Shadow use without a dated verdict: " + refs(unjudged) + ".", LINK));
        }
        return deviations;
    }

    private static boolean complete(AiSystem system) {
        return !system.owner().isEmpty()
                && !system.isoRole().isEmpty()
                && system.actDecidedOn() != null
                && system.confirmedOn() != null;
    }

    private static String refs(List<AiSystem> systems) {
        return systems.stream().map(AiSystem::ref).collect(Collectors.joining(", "));
    }
}
