package io.pathway42.work;

import io.pathway42.engine.FormChoices;
import io.pathway42.engine.FormChoices.Choice;
import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The domain effects of user tasks, by element id. A task without one is a generic step. */
@Component
class Steps {

    private static final Step GENERIC = new Step() {
        @Override
        public String element() {
            return "";
        }
    };

    private final Map<String, Step> byElement;
    private final Map<String, FormChoices> choices;

    Steps(List<Step> steps, List<FormChoices> choices) {
        byElement = steps.stream().collect(Collectors.toMap(Step::element, Function.identity()));
        this.choices = choices.stream().collect(Collectors.toMap(FormChoices::key, Function.identity()));
    }

    Map<String, Object> prefill(StepContext context) {
        return of(context).prefill(context);
    }

    Map<String, Object> submit(StepContext context, Submission submission) {
        return of(context).submit(context, submission);
    }

    /** The choices behind a form's {@code valuesKey}; null when they come with the prefill. */
    @Nullable
    List<Choice> choices(String programmeId, String key) {
        FormChoices source = choices.get(key);
        return source == null ? null : source.choices(programmeId);
    }

    private Step of(StepContext context) {
        return byElement.getOrDefault(context.element(), GENERIC);
    }
}
