package io.pathway42.work.form;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Collection;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.jspecify.annotations.Nullable;

/** Evaluates the expressions of forms with the engine's own FEEL library, as form-js reads them. */
final class Feel {

    private final FeelEngineApi engine;

    Feel(Clock clock) {
        engine = FeelEngineBuilder.forJava()
                .withClock(() -> ZonedDateTime.now(clock))
                .withEnabledExternalFunctions(false)
                .build();
    }

    /** The value, null when there is none or the expression is at fault. */
    @Nullable
    Object value(Expression expression, FeelContext context) {
        Object value = evaluated(expression, context);
        return expression.negated() && value instanceof Boolean answer ? !answer : value;
    }

    /**
     * Whether a condition holds. form-js evaluates it as a unary test against null: an expression without an answer, for
     * instance a comparison with an empty number, holds.
     */
    boolean holds(Expression condition, FeelContext context) {
        if (condition.parsed().isEmpty()) {
            return false;
        }
        return passes(evaluated(condition, context)) != condition.negated();
    }

    private static boolean passes(@Nullable Object result) {
        return result instanceof Collection<?> results
                ? results.stream().anyMatch(Feel::passes)
                : result == null || Boolean.TRUE.equals(result);
    }

    private @Nullable Object evaluated(Expression expression, FeelContext context) {
        return expression
                .parsed()
                .map(parsed -> engine.evaluate(parsed, context))
                .filter(EvaluationResult::isSuccess)
                .map(EvaluationResult::result)
                .orElse(null);
    }
}
