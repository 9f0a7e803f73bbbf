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
 * @param closed whether it is confidential and does not concern who reads it, who learns only that it is there
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
        @Nullable OffsetDateTime ended,
        boolean closed) {

    /** What stands in place of a name that is not for who reads it. */
    public static final String CONFIDENTIAL = "A confidential step";

    static TaskView of(TaskRow row, List<String> candidates, LocalDate today, String reason, boolean closed) {
        return new TaskView(
                row.taskId(),
                closed ? "" : row.element(),
                row.step(),
                closed ? CONFIDENTIAL : row.name(),
                row.programmeId(),
                row.client(),
                row.phase(),
                closed ? null : row.subject(),
                closed ? null : row.subjectTitle(),
                row.role(),
                row.assignee(),
                row.assigneeName(),
                candidates,
                row.created(),
                row.due(),
                Group.of(row.due().toLocalDate(), today),
                row.state().name().toLowerCase(Locale.ROOT),
                reason,
                row.ended(),
                closed);
    }
}
