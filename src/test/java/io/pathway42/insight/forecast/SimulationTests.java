package io.pathway42.insight.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
