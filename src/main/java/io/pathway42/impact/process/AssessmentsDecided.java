package io.pathway42.impact.process;

import io.pathway42.engine.Deviation;
import io.pathway42.engine.GateCriterion;
import io.pathway42.inventory.AiSystem;
import io.pathway42.inventory.AiSystems;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Every system in scope is approved, approved with conditions, restricted or stopped. */
@Component
class AssessmentsDecided implements GateCriterion {

    private static final Set<String> DECIDED = Set.of("approved", "conditions", "restricted");

    private final AiSystems systems;

    AssessmentsDecided(AiSystems systems) {
        this.systems = systems;
    }

    @Override
    public String phase() {
        return "P06";
    }

    @Override
    public Side side() {
        return Side.EXIT;
    }

    @Override
    public List<Deviation> deviations(String programmeId) {
        return systems.inScope(programmeId).stream()
                .map(ref -> systems.get(programmeId, ref))
                .filter(system -> !DECIDED.contains(system.aiiaStatus()))
                .map(AssessmentsDecided::undecided)
                .toList();
    }

    private static Deviation undecided(AiSystem system) {
        return new Deviation(
                "assessment-undecided",
                "The impact assessment of %s %s is not decided.".formatted(system.ref(), system.name()),
                "steps/06.9");
    }
}
