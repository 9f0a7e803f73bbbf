package io.pathway42.risk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is done about a risk.
 *
 * @param option {@code modify}, {@code avoid}, {@code share} or {@code retain}
 * @param controls refs of the controls that it needs
 * @param residual what remains once it works
 */
public record Treatment(
        String option,
        String measures,
        List<String> controls,
        @Nullable LocalDate due,
        Rating residual) {}
