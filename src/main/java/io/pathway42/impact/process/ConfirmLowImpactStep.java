package io.pathway42.impact.process;

import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The AIMS manager's check: the decision stands, or the assessment goes back to be completed. */
@Component
class ConfirmLowImpactStep implements Step {

    private static final String REJECT = "reject";

    private final AssessmentFile file;
    private final Decision decision;

    ConfirmLowImpactStep(AssessmentFile file, Decision decision) {
        this.file = file;
        this.decision = decision;
    }

    @Override
    public String element() {
        return "userTask_ConfirmLowImpact";
    }

    @Override
    public Map<String, Object> prefill(StepContext context) {
        return file.header(context);
    }

    @Override
    public Map<String, Object> submit(StepContext context, Submission submission) {
        file.keep(context, Map.of("checkNote", submission.text("checkNote")));
        boolean sentBack = submission.text("decisionCheck").equals("send_back");
        if (!sentBack && !context.variable("assessmentDecision").equals(REJECT)) {
            return Map.of();
        }
        Map<String, Object> facts = new HashMap<>(decision.rejected(context));
        facts.put("assessmentDecision", REJECT);
        return facts;
    }
}
