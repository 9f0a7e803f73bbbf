package io.pathway42.impact.process;

import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.impact.ImpactAssessment;
import io.pathway42.inventory.AiSystem;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The order that a system stops, after its screening, on the advice of legal or by decision. */
@Component
class OrderSystemStopStep implements Step {

    private final AssessmentFile file;
    private final Stop stop;

    OrderSystemStopStep(AssessmentFile file, Stop stop) {
        this.file = file;
        this.stop = stop;
    }

    @Override
    public String element() {
        return "userTask_OrderSystemStop";
    }

    @Override
    public Map<String, Object> prefill(StepContext context) {
        AiSystem system = file.system(context);
        Map<String, Object> values = file.header(context);
        values.put("stopOn", context.today().toString());
        values.put("switchedOffBy", system.owner());
        values.put("stopReason", reason(system, file.assessment(context)));
        return values;
    }

    @Override
    public Map<String, Object> submit(StepContext context, Submission submission) {
        file.keep(context, submission);
        stop.order(context, submission.date("stopOn").orElse(context.today()), submission.text("stopOrder"));
        return Map.of();
    }

    private static String reason(AiSystem system, ImpactAssessment assessment) {
        if (assessment.decision().equals("stop")) {
            return assessment.decisionReason();
        }
        return assessment.legalAdvice().equals("unlawful") ? "its use is unlawful." : system.aiiaBecause();
    }
}
