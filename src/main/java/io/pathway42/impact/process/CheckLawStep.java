package io.pathway42.impact.process;

import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.impact.ImpactAssessments;
import io.pathway42.inventory.AiSystem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Takes the advice of legal; from here on the assessment waits for its decision. */
@Component
class CheckLawStep implements Step {

    private final ImpactAssessments assessments;
    private final AssessmentFile file;

    CheckLawStep(ImpactAssessments assessments, AssessmentFile file) {
        this.assessments = assessments;
        this.file = file;
    }

    @Override
    public String element() {
        return "userTask_CheckLaw";
    }

    @Override
    public Map<String, Object> prefill(StepContext context) {
        AiSystem system = file.system(context);
        Map<String, Object> values = file.header(context);
        values.remove("legalAdvice");
        values.put("dpiaNeeded", system.personalData() ? "yes" : "no");
        values.put("friaNeeded", "no");
        values.put("lawsChecked", List.of("ai_act", "gdpr", "equality"));
        return values;
    }

    @Override
    public Map<String, Object> submit(StepContext context, Submission submission) {
        assessments.submitted(
                context.programmeId(),
                context.variable("assessmentId"),
                submission.text("legalAdvice"),
                context.today());
        Map<String, Object> kept = new HashMap<>(submission.data());
        kept.remove("legalAdvice");
        file.keep(context, kept);
        return Map.of();
    }
}
