package io.pathway42.insight;

import io.pathway42.programme.Phases.Phase;
import io.pathway42.programme.Programme;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * How a programme fares, and why.
 *
 * @param level {@code good}, {@code watch} or {@code late}
 * @param reasons sentences, the weightiest first
 */
public record Health(String level, List<String> reasons) {

    private static final int LATE_DAYS = 28;
    private static final int MANY_OVERDUE = 5;

    static Health of(Programme programme, List<Phase> phases, int overdueTasks, LocalDate today) {
        List<String> reasons = new ArrayList<>();
        boolean late = false;
        if (Programme.SUSPENDED.equals(programme.status())) {
            reasons.add("The programme is suspended.");
        }
        for (Phase phase : phases) {
            long days = ChronoUnit.DAYS.between(phase.plannedEnd(), today);
            if (phase.running() > 0 && days > 0) {
                reasons.add(
                        "%s was planned to end %d %s ago.".formatted(phase.ref(), days, days == 1 ? "day" : "days"));
                late |= days > LATE_DAYS;
            }
        }
        if (overdueTasks > 0) {
            reasons.add(overdueTasks == 1 ? "One task is overdue." : overdueTasks + " tasks are overdue.");
            late |= overdueTasks > MANY_OVERDUE;
        }
        if (programme.certifiedOn() == null && programme.plannedDate().isAfter(programme.targetDate())) {
            reasons.add("The plan ends on %s, after the target of %s."
                    .formatted(programme.plannedDate(), programme.targetDate()));
        }
        return new Health(late ? "late" : reasons.isEmpty() ? "good" : "watch", List.copyOf(reasons));
    }
}
