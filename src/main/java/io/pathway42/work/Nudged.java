package io.pathway42.work;

/**
 * Somebody reminded a person of a late task.
 *
 * @param person sign-in name of who has the task or may claim it
 * @param by sign-in name of who reminds
 */
public record Nudged(String taskId, String person, String by) {}
