package io.pathway42.insight;

import io.pathway42.insight.forecast.Assumptions;
import io.pathway42.insight.forecast.Facts;
import io.pathway42.insight.forecast.Facts.State;
import io.pathway42.insight.forecast.Facts.StepPace;
import io.pathway42.insight.forecast.Facts.Weeks;
import io.pathway42.insight.forecast.Outcome;
import io.pathway42.insight.forecast.Simulation;
import io.pathway42.programme.PhasePlan;
import io.pathway42.programme.PhasePlan.PhaseWeeks;
import io.pathway42.programme.Phases.PlannedPhase;
import io.pathway42.programme.PlanOutlooks;
import io.pathway42.standard.StandardDeadlines;
import io.pathway42.standard.TimeSpan;
import io.pathway42.standard.WorkingCalendar;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Forecasts programmes that have not begun: on the first day of their plan, with the timers that hold for everybody. */
@Component
class PlanForecasts implements PlanOutlooks {

    private static final int RUNS = 2_000;
    private static final long SEED = 42;
    private static final double HALF = 0.5;
    private static final double FOUR_OF_FIVE = 0.8;
    private static final String FIRST = "P00";

    private final PhasePlan plan;
    private final StandardDeadlines deadlines;
    private final Assumptions assumptions = Assumptions.shipped();

    PlanForecasts(PhasePlan plan, StandardDeadlines deadlines) {
        this.plan = plan;
        this.deadlines = deadlines;
    }

    @Override
    public Outlook of(String variant, List<PlannedPhase> phases, LocalDate target, int systems) {
        Map<String, PlannedPhase> planned =
                phases.stream().collect(Collectors.toMap(PlannedPhase::phase, Function.identity()));
        Map<String, PhaseWeeks> weeks =
                plan.weeks(variant).stream().collect(Collectors.toMap(PhaseWeeks::phase, Function.identity()));
        LocalDate first = planned(planned, FIRST).start();
        List<Facts.Phase> all = new ArrayList<>();
        assumptions.phases().forEach((ref, assumed) -> {
            PlannedPhase its = ref.equals(Assumptions.CONTRACT) ? contract(assumed, first) : planned(planned, ref);
            all.add(phase(its, weeks(ref, assumed, weeks), assumed, first));
        });
        Outcome outcome = Simulation.of(
                new Facts(first, target, target, all, systems, StepPace.NONE, WorkingCalendar.WEEKDAYS),
                assumptions,
                SEED,
                RUNS);
        return new Outlook(outcome.certificate(HALF), outcome.certificate(FOUR_OF_FIVE), outcome.kept());
    }

    private Facts.Phase phase(PlannedPhase planned, Weeks weeks, Assumptions.Phase assumed, LocalDate first) {
        boolean begins = planned.phase().equals(FIRST);
        return new Facts.Phase(
                planned.phase(),
                begins ? State.RUNNING : State.AHEAD,
                planned.start(),
                planned.end(),
                weeks,
                begins ? first : null,
                null,
                begins ? 0.0 : null,
                1,
                null,
                days(assumed.least(), first),
                days(assumed.delay(), first));
    }

    private static PlannedPhase contract(Assumptions.Phase assumed, LocalDate first) {
        return new PlannedPhase(Assumptions.CONTRACT, assumed.plannedStart(first), assumed.plannedEnd(first));
    }

    private static Weeks weeks(String ref, Assumptions.Phase assumed, Map<String, PhaseWeeks> ofVariant) {
        List<Double> own = assumed.weeks();
        if (own != null) {
            return new Weeks(own.get(0), own.get(1), own.get(2));
        }
        PhaseWeeks range = Objects.requireNonNull(ofVariant.get(ref), ref);
        return new Weeks(range.least(), range.likely(), range.most());
    }

    private static PlannedPhase planned(Map<String, PlannedPhase> all, String ref) {
        return Objects.requireNonNull(all.get(ref), ref);
    }

    private int days(@Nullable String timer, LocalDate first) {
        return timer == null
                ? 0
                : (int) ChronoUnit.DAYS.between(
                        first,
                        new TimeSpan(deadlines.timer(timer).orElseThrow().value())
                                .after(first.atStartOfDay().atOffset(ZoneOffset.UTC), WorkingCalendar.WEEKDAYS)
                                .toLocalDate());
    }
}
