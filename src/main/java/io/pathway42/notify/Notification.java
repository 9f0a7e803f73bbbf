package io.pathway42.notify;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person was told.
 *
 * @param taskId the step it is about, if it is about one
 * @param what the name of that step, or the id of what happened to the programme
 * @param byName of who did it, as others read it
 * @param legal whether a deadline of law depends on it
 * @param confidential whether it says nothing of what it is about
 */
public record Notification(
        String id,
        String person,
        Kind kind,
        String programmeId,
        String clientName,
        @Nullable String taskId,
        String what,
        @Nullable String subject,
        @Nullable String subjectTitle,
        @Nullable OffsetDateTime due,
        @Nullable String byName,
        boolean legal,
        boolean confidential,
        OffsetDateTime at,
        @Nullable OffsetDateTime readAt) {

    public boolean unread() {
        return readAt == null;
    }

    /** Where it leads. */
    public String path() {
        return taskId == null ? "/programmes/" + programmeId : "/work/tasks/" + taskId;
    }
}
