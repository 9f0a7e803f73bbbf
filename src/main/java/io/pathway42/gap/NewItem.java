package io.pathway42.gap;

import java.time.LocalDate;
import java.util.List;

/**
 * Work to be added to the backlog.
 *
 * @param refs requirements that it serves; may be empty
 * @param owner sign-in name
 * @param source where it comes from, for instance {@code impact-assessment}
 */
public record NewItem(String title, List<String> refs, String owner, int effortDays, LocalDate due, String source) {}
