package io.pathway42.work;

import io.pathway42.engine.HeldBecause;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A row of a list of work, with the client's name. */
record TaskRow(
        String taskId,
        String element,
        String step,
        String name,
        String programmeId,
        String client,
        String clientId,
        String phase,
        @Nullable String subject,
        @Nullable String subjectTitle,
        String role,
        @Nullable String assignee,
        @Nullable String assigneeName,
        HeldBecause reason,
        WorkItem.State state,
        OffsetDateTime created,
        OffsetDateTime due,
        @Nullable OffsetDateTime ended,
        boolean confidential) {

    Reasons.Held held(boolean mayClaim) {
        return new Reasons.Held(reason, role, subject, subjectTitle, assignee, assigneeName, mayClaim);
    }
}
