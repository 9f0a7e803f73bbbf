package io.pathway42.impact.process;

import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The committee's recommendation after the second rejection. */
@Component
class JudgeSecondRejectionStep implements Step {

    private final AssessmentFile file;

    JudgeSecondRejectionStep(AssessmentFile file) {
        this.file = file;
    }

    @Override
    public String element() {
        return "userTask_JudgeSecondRejection";
    }

    @Override
    public Map<String, Object> prefill(StepContext context) {
        Map<String, Object> values = file.header(context);
        values.remove("recommendation");
        values.remove("recommendationReason");
        return values;
    }

    @Override
    public Map<String, Object> submit(StepContext context, Submission submission) {
        file.keep(context, submission);
        return Map.of();
    }
}
