package io.pathway42.notify;

import io.pathway42.work.WorkItem;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Something to tell people.
 *
 * @param taskId the step it is about, if it is about one
 * @param what the name of that step, or what happened to the programme
 * @param subject ref of what the step is about
 * @param by sign-in name of who did it, null when nobody did
 * @param legal whether a deadline of law depends on it: it is mailed at once
 * @param confidential whether only those concerned may know what it is about
 */
record Notice(
        Kind kind,
        String programmeId,
        String clientId,
        @Nullable String taskId,
        String what,
        @Nullable String subject,
        @Nullable String subjectTitle,
        @Nullable OffsetDateTime due,
        @Nullable String by,
        boolean legal,
        boolean confidential) {

    static Notice ofTask(WorkItem task, Kind kind, @Nullable String by, boolean legal) {
        return new Notice(
                kind,
                task.programmeId(),
                task.clientId(),
                task.taskId(),
                task.name(),
                task.subject(),
                task.subjectTitle(),
                task.due(),
                by,
                legal,
                task.confidential());
    }

    /** @param phase the phase it is about, if it is about one */
    static Notice ofProgramme(
            String programmeId, String clientId, String what, @Nullable String phase, @Nullable String by) {
        return new Notice(Kind.PROGRAMME, programmeId, clientId, null, what, phase, null, null, by, false, false);
    }
}
