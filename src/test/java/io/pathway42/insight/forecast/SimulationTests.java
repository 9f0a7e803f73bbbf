package io.pathway42.insight.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.pathway42.standard.WorkingCalendar;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SimulationTests {

    private static final int RUNS = 10_000;
    private static final Assumptions ASSUMPTIONS = Assumptions.shipped();

    @Test
    void foreseesTheEndsOfRehearsedProgrammesAsOftenAsItSays() {
        int programmes = 400;
        SplittableRandom when = new SplittableRandom(42);
        List<Seen> seen = LongStream.range(0, programmes)
                .mapToObj(seed -> {
                    RehearsedProgramme programme = new RehearsedProgramme(seed);
                    Facts facts = programme.after(when.nextDouble(0.05, 0.95));
                    return Seen.of(Simulation.of(facts, ASSUMPTIONS, seed, 2_000), programme.certificate());
                })
                .toList();

        double within = share(seen, Seen::withinP10AndP90);
        double byP50 = share(seen, Seen::byP50);
        double byP80 = share(seen, Seen::byP80);
        assertThat(within).as("share of ends between P10 and P90").isBetween(0.72, 0.88);
        assertThat(byP50).as("share of ends by P50").isBetween(0.40, 0.60);
        assertThat(byP80).as("share of ends by P80").isBetween(0.72, 0.88);
    }

    @Test
    void saysTheSameForTheSameFacts() {
        Facts facts = new RehearsedProgramme(7).after(0.4);

        Outcome one = Simulation.of(facts, ASSUMPTIONS, 99, RUNS);
        Outcome again = Simulation.of(facts, ASSUMPTIONS, 99, RUNS);

        assertThat(again.certificate(0.5)).isEqualTo(one.certificate(0.5));
        assertThat(again.ahead()).isEqualTo(one.ahead());
    }

    @Test
    void knowsLessOfWhatIsFarther() {
        RehearsedProgramme programme = new RehearsedProgramme(3);

        Outcome early = Simulation.of(programme.after(0.1), ASSUMPTIONS, 1, RUNS);
        Outcome late = Simulation.of(programme.after(0.9), ASSUMPTIONS, 1, RUNS);

        assertThat(width(late)).isLessThan(width(early) / 2);
    }

    @Test
    void sharesTheUncertaintyOutAmongThePhasesAhead() {
        Outcome outcome = Simulation.of(new RehearsedProgramme(3).after(0.5), ASSUMPTIONS, 1, RUNS);

        assertThat(outcome.ahead().stream().mapToDouble(Outcome.Phase::share).sum())
                .isBetween(0.99, 1.01);
    }

    @Test
    void givesARunningPhaseTheTimeThatItsWorkLeftTakes() {
        RehearsedProgramme programme = new RehearsedProgramme(3);

        Outcome.Phase hardlyBegun = impactAssessments(programme, 0.4);
        Outcome.Phase nearlyDone = impactAssessments(programme, 0.9);

        assertThat(days(hardlyBegun.endP50())).isGreaterThan(10);
        assertThat(days(nearlyDone.endP50())).isBetween(1L, 7L);
    }

    @Test
    void foreseesNothingForADayOnWhichNobodyWorks() {
        Outcome outcome = Simulation.of(new RehearsedProgramme(3).after(0.3), ASSUMPTIONS, 1, RUNS);

        List<LocalDate> days = java.util.stream.Stream.concat(
                        outcome.ahead().stream()
                                .flatMap(phase -> java.util.stream.Stream.of(
                                        phase.startP50(), phase.startP80(), phase.endP50(), phase.endP80())),
                        java.util.stream.DoubleStream.of(0.1, 0.3, 0.5, 0.7, 0.8, 0.9)
                                .mapToObj(outcome::certificate))
                .toList();
        assertThat(days).allMatch(WorkingCalendar.WEEKDAYS::works);
    }

    /** Of a phase that was to take three weeks and has run for longer, with this share of its steps done. */
    private static Outcome.Phase impactAssessments(RehearsedProgramme programme, double share) {
        Facts facts = programme.inTheImpactAssessments(24, share);
        return Simulation.of(facts, ASSUMPTIONS, 1, RUNS).ahead().stream()
                .filter(phase -> phase.ref().equals("P06"))
                .findFirst()
                .orElseThrow();
    }

    private static long days(LocalDate end) {
        return ChronoUnit.DAYS.between(RehearsedProgramme.START.plusWeeks(22), end);
    }

    private static double share(List<Seen> seen, java.util.function.Predicate<Seen> which) {
        return (double) seen.stream().filter(which).count() / seen.size();
    }

    private static long width(Outcome outcome) {
        return outcome.certificate(0.9).toEpochDay() - outcome.certificate(0.1).toEpochDay();
    }

    private record Seen(boolean withinP10AndP90, boolean byP50, boolean byP80) {

        static Seen of(Outcome outcome, LocalDate end) {
            return new Seen(
                    !end.isBefore(outcome.certificate(0.1)) && !end.isAfter(outcome.certificate(0.9)),
                    !end.isAfter(outcome.certificate(0.5)),
                    !end.isAfter(outcome.certificate(0.8)));
        }
    }
}
