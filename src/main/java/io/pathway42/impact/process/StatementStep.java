package io.pathway42.impact.process;

import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A step that states a part of the assessment. A rework starts from what was stated before.
 *
 * @param fields those that a rework starts from
 * @param suggestion what the register suggests for the first time
 */
record StatementStep(
        String element, AssessmentFile file, List<String> fields, Function<StepContext, Map<String, Object>> suggestion)
        implements Step {

    @Override
    public Map<String, Object> prefill(StepContext context) {
        Map<String, Object> values = new HashMap<>(file.header(context));
        values.putAll(suggestion.apply(context));
        Map<String, Object> stated = file.statements(context);
        fields.stream().filter(stated::containsKey).forEach(field -> values.put(field, stated.get(field)));
        return values;
    }

    @Override
    public Map<String, Object> submit(StepContext context, Submission submission) {
        file.keep(context, submission);
        return Map.of();
    }
}
