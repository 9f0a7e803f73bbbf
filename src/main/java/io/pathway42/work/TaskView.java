package io.pathway42.work;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A task in a list.
 *
 * @param programme id of the programme
 * @param client name of the client
 * @param subject ref of what it is about
 * @param assignee sign-in name of the one who has it
 * @param assigneeName their name
 * @param candidates sign-in names of those who may claim it
 * @param reason why it is with them, in a sentence for who reads it
 * @param state {@code open}, {@code completed} or {@code cancelled}
 */
public record TaskView(
        String id,
        String element,
        String step,
        String name,
        String programme,
        String client,
        String phase,
        @Nullable String subject,
        @Nullable String subjectTitle,
        String role,
        @Nullable String assignee,
        @Nullable String assigneeName,
        List<String> candidates,
        OffsetDateTime created,
        OffsetDateTime due,
        Group group,
        String state,
        String reason,
        @Nullable OffsetDateTime ended) {

    static TaskView of(TaskRow row, List<String> candidates, LocalDate today, String reason) {
        return new TaskView(
                row.taskId(),
                row.element(),
                row.step(),
                row.name(),
                row.programmeId(),
                row.client(),
                row.phase(),
                row.subject(),
                row.subjectTitle(),
                row.role(),
                row.assignee(),
                row.assigneeName(),
                candidates,
                row.created(),
                row.due(),
                Group.of(row.due().toLocalDate(), today),
                row.state().name().toLowerCase(Locale.ROOT),
                reason,
                row.ended());
    }
}
