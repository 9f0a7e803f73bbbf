package io.pathway42.insight.forecast;

import io.pathway42.insight.forecast.Facts.Phase;
import io.pathway42.insight.forecast.Facts.State;
import io.pathway42.insight.forecast.Facts.StepPace;
import io.pathway42.insight.forecast.Facts.Weeks;
import io.pathway42.standard.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * A programme of the typical variant whose true durations are drawn from triangular distributions, at a pace of its own,
 * and which runs into each loop as often as is assumed. What is known of it can be asked for any day on its way.
 */
final class RehearsedProgramme {

    static final LocalDate START = LocalDate.of(2027, 1, 4);

    private static final LocalDate TARGET = START.plusWeeks(68);
    private static final int SYSTEMS = 6;
    private static final double WEEK = 7;

    /** First week, last week; least, likely and most weeks of the decision table; likely weeks after those before it. */
    private static final Map<String, double[]> PLAN = Map.ofEntries(
            Map.entry("P00", new double[] {1, 2, 1, 2, 4, 2}),
            Map.entry("P01", new double[] {2, 3, 1, 2, 3, 1}),
            Map.entry("P02", new double[] {3, 5, 1, 3, 4, 2}),
            Map.entry("P03", new double[] {3, 7, 2, 5, 8, 4}),
            Map.entry("P04", new double[] {7, 11, 4, 5, 6, 4}),
            Map.entry("P05", new double[] {11, 18, 4, 8, 10, 7}),
            Map.entry("CB", new double[] {12, 20, 3, 6, 14, 6}),
            Map.entry("P06", new double[] {14, 21, 3, 8, 10, 3}),
            Map.entry("P07", new double[] {18, 24, 3, 7, 8, 3}),
            Map.entry("P08", new double[] {13, 36, 13, 24, 39, 13}),
            Map.entry("P09", new double[] {19, 36, 3, 18, 24, 18}),
            Map.entry("P10", new double[] {34, 50, 13, 17, 26, 14}),
            Map.entry("P11", new double[] {42, 45, 2, 4, 6, 4}),
            Map.entry("P12", new double[] {47, 48, 1, 2, 3, 2}),
            Map.entry("P13", new double[] {50, 54, 2, 5, 8, 4}),
            Map.entry("P14", new double[] {55, 61, 3, 7, 12, 7}),
            Map.entry("P15", new double[] {62, 66, 2, 5, 8, 5}));

    private final SplittableRandom random;
    private final Assumptions assumptions = Assumptions.shipped();
    private final Map<String, Double> begins = new HashMap<>();
    private final Map<String, Double> ends = new HashMap<>();
    private final double pace;

    RehearsedProgramme(long seed) {
        random = new SplittableRandom(seed);
        pace = Math.exp(0.2 * random.nextGaussian());
        assumptions.phases().forEach(this::walk);
    }

    private void walk(String ref, Assumptions.Phase phase) {
        double begin = phase.after().stream().mapToDouble(ends::get).max().orElse(0);
        double[] plan = plan(ref);
        double least = Math.min(plan[2], plan[5]) * WEEK;
        double worked = triangular(least, plan[5] * WEEK, plan[5] * plan[4] / plan[3] * WEEK) * pace;
        double end = begin + delay(ref) + Math.max(least, worked);
        if (phase.lead() != null) {
            end = Math.max(end, at(ends, "CB") + triangular(8 * WEEK, 11 * WEEK, 17 * WEEK));
        }
        for (Assumptions.Loop loop : assumptions.loops().values()) {
            double once = loop.perSystem() ? 1 - Math.pow(1 - loop.probability(), SYSTEMS) : loop.probability();
            if (loop.phase().equals(ref) && random.nextDouble() < once) {
                end += triangular(
                        loop.days().get(0), loop.days().get(1), loop.days().get(2));
            }
        }
        begins.put(ref, begin);
        ends.put(ref, end);
    }

    /** The day on which its certificate will come. */
    LocalDate certificate() {
        return day(at(ends, "P15"));
    }

    /** What is known when this part of its whole time is over. */
    Facts after(double part) {
        LocalDate today = day(at(ends, "P15") * part);
        List<Phase> phases = new ArrayList<>();
        assumptions.phases().keySet().forEach(ref -> phases.add(phase(ref, today)));
        return new Facts(
                today,
                TARGET,
                START.plusWeeks(66).minusDays(3),
                phases,
                SYSTEMS,
                new StepPace(40, Math.log(0.8 * pace) + 0.2 * random.nextGaussian()),
                WorkingCalendar.WEEKDAYS);
    }

    /** What is known in the 22nd week when all went by plan until the impact assessments and they run for so long. */
    Facts inTheImpactAssessments(int spent, double share) {
        LocalDate today = START.plusWeeks(22);
        List<Phase> phases = new ArrayList<>();
        assumptions.phases().keySet().forEach(ref -> {
            double[] plan = plan(ref);
            boolean done = ref.compareTo("P06") < 0;
            boolean running = ref.equals("P06");
            phases.add(new Phase(
                    ref,
                    done ? State.DONE : running ? State.RUNNING : State.AHEAD,
                    START.plusWeeks((long) plan[0] - 1),
                    START.plusWeeks((long) plan[1]).minusDays(3),
                    new Weeks(plan[2], plan[3], plan[4]),
                    done ? START.plusWeeks((long) plan[0] - 1) : running ? today.minusDays(spent) : null,
                    done ? START.plusWeeks((long) plan[1]).minusDays(3) : null,
                    running ? share : null,
                    1,
                    null,
                    0,
                    0));
        });
        return new Facts(
                today, TARGET, TARGET, phases, SYSTEMS, new StepPace(40, Math.log(0.8)), WorkingCalendar.WEEKDAYS);
    }

    private Phase phase(String ref, LocalDate today) {
        double[] plan = plan(ref);
        LocalDate begun = day(at(begins, ref));
        LocalDate ended = day(at(ends, ref));
        State state = ended.isAfter(today) ? begun.isAfter(today) ? State.AHEAD : State.RUNNING : State.DONE;
        double spent = today.toEpochDay() - begun.toEpochDay() - delay(ref);
        double whole = ended.toEpochDay() - begun.toEpochDay() - delay(ref);
        double seen = Math.max(0, Math.min(1, spent / whole + 0.1 * random.nextGaussian()));
        return new Phase(
                ref,
                state,
                START.plusWeeks((long) plan[0] - 1),
                START.plusWeeks((long) plan[1]).minusDays(3),
                new Weeks(plan[2], plan[3], plan[4]),
                state == State.AHEAD ? null : begun,
                state == State.DONE ? ended : null,
                state == State.RUNNING && spent > 0 && !ref.equals("CB") && !ref.equals("P10") ? seen : null,
                1,
                null,
                ref.equals("P10") ? 91 : 0,
                delay(ref));
    }

    private static int delay(String ref) {
        return ref.equals("P11") ? 56 : 0;
    }

    private static double[] plan(String ref) {
        return java.util.Objects.requireNonNull(PLAN.get(ref));
    }

    private static double at(Map<String, Double> days, String ref) {
        return java.util.Objects.requireNonNull(days.get(ref));
    }

    private static LocalDate day(double days) {
        return START.plusDays(Math.round(days));
    }

    private double triangular(double least, double likely, double most) {
        double share = random.nextDouble();
        double low = (likely - least) * (most - least);
        return most == least
                ? least
                : share < (likely - least) / (most - least)
                        ? least + Math.sqrt(share * low)
                        : most - Math.sqrt((1 - share) * (most - likely) * (most - least));
    }
}
