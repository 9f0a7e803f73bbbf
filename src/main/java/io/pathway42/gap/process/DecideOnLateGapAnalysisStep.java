package io.pathway42.gap.process;

import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.gap.Requirements;
import io.pathway42.standard.Roles;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The sponsor sees what keeps a late gap analysis. */
@Component
class DecideOnLateGapAnalysisStep implements Step {

    private final Requirements requirements;

    DecideOnLateGapAnalysisStep(Requirements requirements) {
        this.requirements = requirements;
    }

    @Override
    public String element() {
        return "userTask_DecideOnLateGapAnalysis";
    }

    @Override
    public Map<String, Object> prefill(StepContext context) {
        String open = requirements.all(context.programmeId()).stream()
                .filter(requirement -> requirement.reviewedOn() == null)
                .map(requirement -> Roles.title(requirement.accountableRole()))
                .distinct()
                .collect(Collectors.joining(", "));
        return Map.of("openWork", open.isEmpty() ? "the backlog and its approval." : "answers of " + open + ".");
    }
}
