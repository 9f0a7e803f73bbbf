package io.pathway42.impact.process;

import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.impact.ImpactAssessment;
import io.pathway42.impact.ImpactAssessments;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Rates the impact that remains once the measures work. */
@Component
class RateResidualImpactStep implements Step {

    private final ImpactAssessments assessments;
    private final AssessmentFile file;

    RateResidualImpactStep(ImpactAssessments assessments, AssessmentFile file) {
        this.assessments = assessments;
        this.file = file;
    }

    @Override
    public String element() {
        return "userTask_RateResidualImpact";
    }

    @Override
    public Map<String, Object> prefill(StepContext context) {
        ImpactAssessment assessment = file.assessment(context);
        Map<String, Object> values = file.header(context);
        values.put("residualSeverity", String.valueOf(Math.max(1, assessment.severity())));
        values.put("residualLikelihood", String.valueOf(Math.max(1, assessment.likelihood() - 1)));
        return values;
    }

    @Override
    public Map<String, Object> submit(StepContext context, Submission submission) {
        assessments.residual(
                context.programmeId(),
                context.variable("assessmentId"),
                submission.number("residualSeverity"),
                submission.number("residualLikelihood"));
        file.keep(context, submission);
        return Map.of();
    }
}
