package io.pathway42.engine;

import java.time.OffsetDateTime;

/**
 * A user task is over; published inside the engine's transaction.
 *
 * @param completed false when the process took another course and the task went away
 */
public record TaskEnded(String taskId, boolean completed, OffsetDateTime at) {}
