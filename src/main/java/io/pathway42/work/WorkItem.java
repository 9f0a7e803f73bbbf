package io.pathway42.work;

import io.pathway42.engine.HeldBecause;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A user task as inboxes and dashboards see it.
 *
 * @param reason why this person, or these, have it
 * @param form key of its form
 */
public record WorkItem(
        String taskId,
        String programmeId,
        String clientId,
        String process,
        int processVersion,
        String definitionId,
        String processInstance,
        String element,
        String step,
        String phase,
        String name,
        @Nullable String subject,
        @Nullable String subjectTitle,
        String role,
        @Nullable String assignee,
        HeldBecause reason,
        String form,
        State state,
        OffsetDateTime created,
        OffsetDateTime due,
        @Nullable OffsetDateTime ended,
        @Nullable String completedBy,
        boolean confidential) {

    public enum State {
        OPEN,
        COMPLETED,
        /** The process took another course and the task went away. */
        CANCELLED
    }

    public boolean open() {
        return state == State.OPEN;
    }
}
