package io.pathway42.risk.process;

import io.pathway42.engine.Deviation;
import io.pathway42.engine.GateCriterion;
import io.pathway42.evidence.StepRecords;
import io.pathway42.inventory.AiSystems;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Before risks are assessed, the criteria are approved and the impact of each system is known. */
@Component
class RiskInputsReady implements GateCriterion {

    private static final Set<String> DECIDED = Set.of("approved", "conditions", "restricted");

    private final StepRecords records;
    private final AiSystems systems;

    RiskInputsReady(StepRecords records, AiSystems systems) {
        this.records = records;
        this.systems = systems;
    }

    @Override
    public String phase() {
        return "P07";
    }

    @Override
    public Side side() {
        return Side.ENTRY;
    }

    @Override
    public List<Deviation> deviations(String programmeId) {
        List<Deviation> deviations = new ArrayList<>();
        if (!records.exists(programmeId, "05.5")) {
            deviations.add(new Deviation("risk-criteria-missing", "The risk criteria are not approved.", "steps/05.5"));
        }
        systems.inScope(programmeId).stream()
                .filter(ref -> !DECIDED.contains(systems.get(programmeId, ref).aiiaStatus()))
                .map(ref -> new Deviation(
                        "impact-unknown", "The impact assessment of %s is not decided.".formatted(ref), "steps/06.9"))
                .forEach(deviations::add);
        return deviations;
    }
}
