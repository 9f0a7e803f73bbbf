package io.pathway42.programme.process;

import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A step with a start for its form and, if need be, an effect.
 *
 * @param start what the form starts with
 * @param effect what the submission changes
 */
record FormStep(
        String element, Function<StepContext, Map<String, Object>> start, BiConsumer<StepContext, Submission> effect)
        implements Step {

    FormStep(String element, Function<StepContext, Map<String, Object>> start) {
        this(element, start, (context, submission) -> {});
    }

    @Override
    public Map<String, Object> prefill(StepContext context) {
        return start.apply(context);
    }

    @Override
    public Map<String, Object> submit(StepContext context, Submission submission) {
        effect.accept(context, submission);
        return Map.of();
    }
}
