package io.pathway42.work;

import io.pathway42.engine.HeldBecause;
import org.jspecify.annotations.Nullable;

/**
 * An open task went from one person to another; published inside the transaction that moved it.
 *
 * @param task as it was before
 * @param to who has it now, null when its candidates may claim it
 * @param by sign-in name of who moved it, {@code system} when nobody did
 */
public record TaskMoved(WorkItem task, @Nullable String to, String by, HeldBecause because) {}
