package io.pathway42.insight.forecast;

import io.pathway42.insight.forecast.Assumptions.Loop;
import io.pathway42.insight.forecast.Facts.Phase;
import io.pathway42.insight.forecast.Facts.State;
import io.pathway42.insight.forecast.Facts.Weeks;
import io.pathway42.insight.forecast.Leg.Detour;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The pathway of a programme with its facts, as legs to simulate. The plan lets phases overlap, the pathway begins one
 * when those before it have ended: what counts of a phase is the part of its planned window that lies after their
 * planned ends, never less than half of the least duration, and as much shorter or longer as the phase may take in
 * proportion. The ranges of the plan are those of organisations of every size, so what is longest is bounded.
 */
final class Network {

    private static final double WEEK = 7;
    private static final double ALMOST_ALL = 0.97;
    private static final double NOT_BEFOREHAND = 0.5;

    private final Facts facts;
    private final Assumptions assumptions;
    private final List<String> order;
    private final Map<String, Phase> byRef;
    private final Pace pace;

    Network(Facts facts, Assumptions assumptions) {
        this.facts = facts;
        this.assumptions = assumptions;
        this.order = List.copyOf(assumptions.phases().keySet());
        this.byRef = facts.phases().stream().collect(Collectors.toMap(Phase::ref, phase -> phase));
        this.pace = Pace.of(
                facts.phases().stream()
                        .filter(phase ->
                                phase.state() == State.DONE && !phase.ref().equals(Assumptions.CONTRACT))
                        .map(phase -> new Pace.Told(actual(phase), own(phase)))
                        .toList(),
                facts.steps(),
                assumptions.pace());
    }

    Pace pace() {
        return pace;
    }

    List<Leg> legs() {
        List<Leg> legs = new ArrayList<>();
        for (String ref : order) {
            Phase phase = byRef.get(ref);
            if (phase == null) {
                throw new IllegalArgumentException("Nothing is known of " + ref);
            }
            legs.add(leg(phase));
        }
        return legs;
    }

    private Leg leg(Phase phase) {
        Assumptions.Phase assumed = assumed(phase);
        double least = leastDays(phase);
        return new Leg(
                phase.ref(),
                phase.state(),
                assumed.after().stream().mapToInt(order::indexOf).toArray(),
                phase.state() == State.RUNNING ? remaining(phase) : own(phase),
                least,
                phase.state() == State.AHEAD ? phase.delayDays() : 0,
                notBefore(phase),
                phase.state() == State.DONE ? Math.min(0, day(phase.ended())) : 0,
                day(phase.plannedEnd()),
                phase.state() == State.DONE ? List.of() : detours(phase),
                phase.state() == State.DONE || assumed.lead() == null
                        ? null
                        : new Leg.Lead(
                                order.indexOf(assumed.lead().phase()),
                                weeks(assumed.lead().weeks())));
    }

    /** How long the work of a phase takes on its own, at the pace that was planned. */
    private Spread own(Phase phase) {
        Weeks weeks = phase.weeks();
        double likely = ownDays(phase);
        double most = likely * Math.min(weeks.most() / weeks.likely(), assumptions.most());
        return Spread.pert(Math.min(leastDays(phase), likely), likely, Math.max(likely, most));
    }

    /** Of its planned window what lies after the planned ends of the phases before it. */
    private double ownDays(Phase phase) {
        LocalDate free = assumed(phase).after().stream()
                .map(before -> byRef.get(before))
                .map(before -> before.plannedEnd().plusDays(3))
                .max(Comparator.naturalOrder())
                .orElse(phase.plannedStart());
        LocalDate start = phase.plannedStart().isAfter(free) ? phase.plannedStart() : free;
        double window = (double) ChronoUnit.DAYS.between(start, phase.plannedEnd()) + 3;
        double whole = (double) ChronoUnit.DAYS.between(phase.plannedStart(), phase.plannedEnd()) + 3;
        return Math.max(Math.min(phase.weeks().least() * WEEK, whole) * NOT_BEFOREHAND, window);
    }

    private double leastDays(Phase phase) {
        double proportion =
                ownDays(phase) * phase.weeks().least() / phase.weeks().likely();
        return Math.max(phase.leastDays(), proportion);
    }

    private Spread remaining(Phase phase) {
        double spent = Math.max(0, -begun(phase) - phase.delayDays());
        double delayLeft = Math.max(0, phase.delayDays() + begun(phase));
        Spread left = Remaining.of(own(phase), leastDays(phase), pace, spent, phase.share(), phase.holders());
        if (delayLeft == 0) {
            return left;
        }
        double[] later = new double[Spread.CELLS + 1];
        for (int i = 0; i <= Spread.CELLS; i++) {
            later[i] = delayLeft + left.quantile((double) i / Spread.CELLS);
        }
        return Spread.of(later);
    }

    private double notBefore(Phase phase) {
        double booked = phase.notBefore() == null ? 0 : day(phase.notBefore());
        return phase.state() == State.RUNNING && phase.leastDays() > 0
                ? Math.max(booked, begun(phase) + phase.leastDays())
                : booked;
    }

    private List<Detour> detours(Phase phase) {
        return assumptions.loops().values().stream()
                .filter(loop -> loop.phase().equals(phase.ref()))
                .map(loop -> new Detour(
                        probability(loop, phase.share()),
                        Spread.pert(
                                loop.days().get(0),
                                loop.days().get(1),
                                loop.days().get(2))))
                .toList();
    }

    /** What has nearly ended is not likely to begin again. */
    private double probability(Loop loop, @Nullable Double share) {
        double once = loop.perSystem() ? 1 - Math.pow(1 - loop.probability(), facts.systems()) : loop.probability();
        return share != null && share > ALMOST_ALL ? once / 2 : once;
    }

    private double actual(Phase phase) {
        LocalDate begun = phase.begun() == null ? phase.plannedStart() : phase.begun();
        LocalDate ended = phase.ended() == null ? facts.today() : phase.ended();
        return Math.max(1.0, (double) ChronoUnit.DAYS.between(begun, ended) - phase.delayDays());
    }

    private double begun(Phase phase) {
        return phase.begun() == null ? 0 : Math.min(0, day(phase.begun()));
    }

    private double day(@Nullable LocalDate day) {
        return day == null ? 0 : (double) ChronoUnit.DAYS.between(facts.today(), day);
    }

    private Assumptions.Phase assumed(Phase phase) {
        return java.util.Objects.requireNonNull(assumptions.phases().get(phase.ref()));
    }

    private static Spread weeks(List<Double> weeks) {
        return Spread.pert(weeks.get(0) * WEEK, weeks.get(1) * WEEK, weeks.get(2) * WEEK);
    }
}
