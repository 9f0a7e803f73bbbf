package io.pathway42.work;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of tasks.
 *
 * @param next cursor of the page after this one, null on the last
 */
public record TaskPage(List<TaskView> items, @Nullable String next) {}
