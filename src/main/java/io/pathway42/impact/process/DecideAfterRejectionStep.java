package io.pathway42.impact.process;

import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Top management lets the system go on restricted, or stops it. The restriction becomes a condition. */
@Component
class DecideAfterRejectionStep implements Step {

    private final AssessmentFile file;
    private final Decision decision;
    private final Stop stop;

    DecideAfterRejectionStep(AssessmentFile file, Decision decision, Stop stop) {
        this.file = file;
        this.decision = decision;
        this.stop = stop;
    }

    @Override
    public String element() {
        return "userTask_DecideAfterRejection";
    }

    @Override
    public Map<String, Object> prefill(StepContext context) {
        Map<String, Object> values = file.header(context);
        values.put("restrictedUntil", context.today().plusDays(90).toString());
        Object proposed = file.statements(context).get("restrictionProposed");
        if (proposed != null) {
            values.put("restriction", proposed);
        }
        return values;
    }

    @Override
    public Map<String, Object> submit(StepContext context, Submission submission) {
        Map<String, Object> stated = new HashMap<>(submission.data());
        if (submission.text("assessmentDecision").equals("restrict")) {
            stated.put(
                    "conditions",
                    List.of(Map.of(
                            "condition",
                            "Keep restricted: " + submission.text("restriction"),
                            "owner",
                            file.system(context).owner(),
                            "due",
                            submission.text("restrictedUntil"))));
        }
        decision.proposed(context, new Submission(stated));
        if (submission.text("assessmentDecision").equals("stop")) {
            stop.order(context, context.today(), submission.text("decisionReason"));
        }
        return Map.of();
    }
}
