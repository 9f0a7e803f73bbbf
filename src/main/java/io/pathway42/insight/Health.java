package io.pathway42.insight;

import io.pathway42.insight.Forecasts.Stored;
import io.pathway42.programme.Phases.Phase;
import io.pathway42.programme.Programme;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a programme fares, and why. It is stalled when steps are open and nobody has completed one for two weeks, to ask a
 * gate in vain apart; late when a phase is more than four weeks behind, or the target is kept in less than one of ten
 * cases and something came later than planned: what follows its plan is never late. It is at risk when a phase is behind
 * at all, when the target is more likely to be missed than kept, when steps are late by more than a week, or when
 * the programme is suspended.
 *
 * @param level one of the constants below
 * @param reasons the weightiest first; none when it is on track
 */
public record Health(String level, List<Reason> reasons) {

    public static final String ON_TRACK = "on-track";
    public static final String AT_RISK = "at-risk";
    public static final String LATE = "late";
    public static final String STALLED = "stalled";

    /** The levels, the worst first. */
    public static final List<String> LEVELS = List.of(STALLED, LATE, AT_RISK, ON_TRACK);

    private static final String SURVEILLANCE = "P16";
    private static final int STALLED_AFTER = 14;
    private static final int FAR_BEHIND = 28;
    private static final int OFF_PLAN = 7;
    private static final int MANY_OVERDUE = 5;
    private static final int LONG_OVERDUE = 7;
    private static final double HARDLY_EVER = 0.1;

    static Health of(Programme programme, Facts facts) {
        if (Programme.CLOSED.equals(programme.status())) {
            return new Health(ON_TRACK, List.of());
        }
        List<Judgement> found = new ArrayList<>();
        if (Programme.SUSPENDED.equals(programme.status())) {
            found.add(new Judgement(AT_RISK, Reason.of("suspended")));
        } else {
            standing(facts, found);
        }
        if (programme.certifiedOn() == null) {
            ahead(programme, facts, found);
        }
        behind(programme, facts, found);
        overdue(facts, found);
        String level = LEVELS.stream()
                .filter(each ->
                        found.stream().anyMatch(judgement -> judgement.level().equals(each)))
                .findFirst()
                .orElse(ON_TRACK);
        return new Health(
                level,
                LEVELS.stream()
                        .flatMap(each -> found.stream()
                                .filter(judgement -> judgement.level().equals(each)))
                        .map(Judgement::reason)
                        .toList());
    }

    private static void standing(Facts facts, List<Judgement> found) {
        long idle = ChronoUnit.DAYS.between(facts.lastProgress(), facts.today());
        if (facts.openTasks() > 0 && idle >= STALLED_AFTER) {
            found.add(new Judgement(STALLED, Reason.of("stalled").number(idle)));
        }
    }

    private static void ahead(Programme programme, Facts facts, List<Judgement> found) {
        Stored forecast = facts.forecast();
        LocalDate end = forecast == null ? programme.plannedDate() : forecast.p50();
        long over = ChronoUnit.DAYS.between(programme.targetDate(), end);
        if (over > 0) {
            found.add(new Judgement(
                    forecast != null && forecast.onTime() < HARDLY_EVER && behindPlan(facts) ? LATE : AT_RISK,
                    Reason.of(forecast == null ? "plan-over-target" : "forecast-over-target")
                            .day(end)
                            .span(over)
                            .day(programme.targetDate())));
        }
    }

    /** Whether anything began or ended later than planned, by more than a week. */
    private static boolean behindPlan(Facts facts) {
        LocalDate weekAgo = facts.today().minusDays(OFF_PLAN);
        return facts.phases().stream()
                .anyMatch(phase -> later(phase.actualStart(), phase.plannedStart(), weekAgo)
                        || later(phase.actualEnd(), phase.plannedEnd(), weekAgo));
    }

    /** Whether it came, or still has not come, more than a week after its day. */
    private static boolean later(@Nullable LocalDate actual, LocalDate planned, LocalDate weekAgo) {
        return actual == null ? planned.isBefore(weekAgo) : actual.isAfter(planned.plusDays(OFF_PLAN));
    }

    /** Once certified, phases run again and again; the plan to the certificate says nothing of that. */
    private static void behind(Programme programme, Facts facts, List<Judgement> found) {
        for (Phase phase : facts.phases()) {
            long days = ChronoUnit.DAYS.between(phase.plannedEnd(), facts.today());
            boolean planned = programme.certifiedOn() == null || phase.ref().compareTo(SURVEILLANCE) >= 0;
            if (phase.running() > 0 && days > 0 && planned) {
                found.add(new Judgement(
                        days > FAR_BEHIND ? LATE : AT_RISK,
                        Reason.of("phase-behind").phase(phase.ref()).span(days)));
            }
        }
    }

    private static void overdue(Facts facts, List<Judgement> found) {
        if (facts.overdueTasks() == 0 || facts.oldestDue() == null) {
            return;
        }
        long longest = ChronoUnit.DAYS.between(facts.oldestDue(), facts.today());
        if (facts.overdueTasks() > MANY_OVERDUE || longest > LONG_OVERDUE) {
            found.add(new Judgement(
                    AT_RISK, Reason.of("overdue").number(facts.overdueTasks()).number(longest)));
        }
    }

    /**
     * What it is told from.
     *
     * @param lastProgress when the last step was completed that got the programme on, or else it was opened
     * @param oldestDue when the step was due that is late longest
     */
    record Facts(
            LocalDate today,
            List<Phase> phases,
            int openTasks,
            int overdueTasks,
            @Nullable LocalDate oldestDue,
            LocalDate lastProgress,
            @Nullable Stored forecast) {}

    private record Judgement(String level, Reason reason) {}
}
