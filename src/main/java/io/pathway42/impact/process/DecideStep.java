package io.pathway42.impact.process;

import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import java.util.List;
import java.util.Map;

/**
 * A decision on an assessment, by who has authority for its level.
 *
 * @param last whether the decision is final, and not confirmed by somebody else
 */
record DecideStep(String element, boolean last, AssessmentFile file, Decision decision) implements Step {

    @Override
    public Map<String, Object> prefill(StepContext context) {
        Map<String, Object> values = file.header(context);
        values.put("decidedInMeeting", context.today().toString());
        Object conditions = file.statements(context).get("conditions");
        values.put(
                "conditions",
                conditions instanceof List<?> rows && !rows.isEmpty()
                        ? rows
                        : List.of(Map.of(
                                "owner", file.system(context).owner(),
                                "due", context.today().plusDays(60).toString())));
        return values;
    }

    @Override
    public Map<String, Object> submit(StepContext context, Submission submission) {
        if (last) {
            return decision.taken(context, submission);
        }
        decision.proposed(context, submission);
        return Map.of();
    }
}
