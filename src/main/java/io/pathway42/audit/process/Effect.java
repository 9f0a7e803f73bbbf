package io.pathway42.audit.process;

import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A step whose effect takes a line or two.
 *
 * @param shows what its form starts with
 * @param does its effect, with the facts that route the process
 */
record Effect(
        String element,
        Function<StepContext, Map<String, Object>> shows,
        BiFunction<StepContext, Submission, Map<String, Object>> does)
        implements Step {

    static Effect of(String element) {
        return new Effect(element, context -> Map.of(), (context, submission) -> Map.of());
    }

    Effect showing(Function<StepContext, Map<String, Object>> prefill) {
        return new Effect(element, prefill, does);
    }

    Effect doing(BiFunction<StepContext, Submission, Map<String, Object>> effect) {
        return new Effect(element, shows, effect);
    }

    @Override
    public Map<String, Object> prefill(StepContext context) {
        return shows.apply(context);
    }

    @Override
    public Map<String, Object> submit(StepContext context, Submission submission) {
        return does.apply(context, submission);
    }
}
