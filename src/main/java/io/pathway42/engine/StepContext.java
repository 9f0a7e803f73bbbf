package io.pathway42.engine;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The surroundings of a user task.
 *
 * @param subject ref of what the task is about, when the model names it
 * @param person sign-in name of who does it
 * @param at the engine's time
 * @param variables the ids and routing facts of the process
 */
public record StepContext(
        String programmeId,
        String clientId,
        String process,
        String element,
        @Nullable String subject,
        String person,
        OffsetDateTime at,
        Map<String, Object> variables) {

    public LocalDate today() {
        return at.toLocalDate();
    }

    /** The subject, for steps whose model always names one. */
    public String subjectRef() {
        if (subject == null) {
            throw new IllegalStateException(element + " has no subject");
        }
        return subject;
    }

    /** A routing fact as text. */
    public String variable(String name) {
        Object value = variables.get(name);
        if (value == null) {
            throw new IllegalStateException(element + " has no variable " + name);
        }
        return value.toString();
    }
}
