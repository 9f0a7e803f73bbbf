package io.pathway42.risk.process;

import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.risk.Risks;
import java.util.Map;

/**
 * Somebody with the authority accepts what remains of a risk, for a time.
 *
 * @param months for how long by default
 */
record AcceptRiskStep(String element, int months, Risks risks, RiskText text) implements Step {

    @Override
    public Map<String, Object> prefill(StepContext context) {
        Map<String, Object> values = text.of(risks.get(context.programmeId(), context.subjectRef()));
        values.put("acceptedUntil", context.today().plusMonths(months).toString());
        return values;
    }

    @Override
    public Map<String, Object> submit(StepContext context, Submission submission) {
        if (submission.text("riskDecision").equals("accept")) {
            risks.accepted(
                    context.programmeId(),
                    context.subjectRef(),
                    context.person(),
                    context.today(),
                    submission.date("acceptedUntil").orElse(null),
                    submission.text("acceptanceReason"));
        }
        return Map.of();
    }
}
