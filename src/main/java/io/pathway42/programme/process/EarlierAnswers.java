package io.pathway42.programme.process;

import io.pathway42.engine.StepContext;
import io.pathway42.programme.RecordedAnswers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Starts a form with what was entered before: in the step it decides on, or in the same step when it comes again. */
@Component
class EarlierAnswers {

    private final RecordedAnswers answers;

    EarlierAnswers(RecordedAnswers answers) {
        this.answers = answers;
    }

    /** Fields of the last completion of a user task. */
    Function<StepContext, Map<String, Object>> from(String step, String element, String... fields) {
        return context -> {
            Map<String, Object> start = new HashMap<>();
            answers.latest(context.programmeId(), step, element)
                    .ifPresent(last -> List.of(fields).stream()
                            .filter(last::has)
                            .forEach(field -> start.put(field, last.data().get(field))));
            return start;
        };
    }

    /** All fields of the last completion of a user task. */
    Function<StepContext, Map<String, Object>> again(String step, String element) {
        return context -> answers.latest(context.programmeId(), step, element)
                .map(last -> last.data())
                .orElse(Map.of());
    }

    /** Both starts; where they share a field the second counts. */
    static Function<StepContext, Map<String, Object>> both(
            Function<StepContext, Map<String, Object>> first, Function<StepContext, Map<String, Object>> second) {
        return context -> {
            Map<String, Object> start = new HashMap<>(first.apply(context));
            start.putAll(second.apply(context));
            return start;
        };
    }
}
