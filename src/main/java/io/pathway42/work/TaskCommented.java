package io.pathway42.work;

/** Somebody said something about a task; published inside the transaction that keeps it. */
public record TaskCommented(WorkItem task, String person) {}
