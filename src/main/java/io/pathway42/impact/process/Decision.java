package io.pathway42.impact.process;

import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.impact.ImpactAssessment;
import io.pathway42.impact.ImpactAssessments;
import io.pathway42.inventory.AiSystems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Takes a decision on an assessment: one that still has to be confirmed, or the final one. */
@Component
class Decision {

    private static final String CONDITIONS = "conditions";
    private static final List<String> WITH_CONDITIONS = List.of("approve_with_conditions", "restrict");

    private final ImpactAssessments assessments;
    private final AiSystems systems;
    private final AssessmentFile file;

    Decision(ImpactAssessments assessments, AiSystems systems, AssessmentFile file) {
        this.assessments = assessments;
        this.systems = systems;
        this.file = file;
    }

    void proposed(StepContext context, Submission submission) {
        String decision = submission.text("assessmentDecision");
        assessments.decided(
                context.programmeId(),
                context.variable("assessmentId"),
                decision,
                context.person(),
                context.today(),
                submission.text("decisionReason"));
        Map<String, Object> stated = new HashMap<>(submission.data());
        stated.remove("assessmentDecision");
        stated.putIfAbsent(CONDITIONS, List.of());
        if (!WITH_CONDITIONS.contains(decision)) {
            stated.put(CONDITIONS, List.of());
        }
        file.keep(context, stated);
    }

    /** @return how often it was rejected, for the route, when it is rejected */
    Map<String, Object> taken(StepContext context, Submission submission) {
        proposed(context, submission);
        return submission.text("assessmentDecision").equals("reject") ? rejected(context) : Map.of();
    }

    Map<String, Object> rejected(StepContext context) {
        ImpactAssessment assessment = file.assessment(context);
        int rejections = assessments.rejected(context.programmeId(), assessment.ref(), context.at());
        systems.assessed(
                context.programmeId(), assessment.system(), "rejected", assessment.level(), context.today(), null);
        return Map.of("rejections", rejections);
    }
}
