package io.pathway42.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.pathway42.insight.StepProgress.Reached;
import io.pathway42.insight.StepProgress.Told;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class StepProgressTests {

    private static final int STEPS = 10;
    private static final Offset<Double> CLOSE = within(0.001);

    @Test
    void endsAPhaseWithTheLastOfItsSubjects() {
        assertThat(share(completed("AIS-01", "06.9"), completed("AIS-03", "06.9"), open("AIS-02", "06.2")))
                .isCloseTo((0.1 + (0.9 + 0.9 + 0.1) / 3) / 2, CLOSE);
    }

    @Test
    void takesSubjectsWithNothingOpenToHaveCaughtUp() {
        assertThat(share(completed("AIS-01", "06.5"), open(null, "06.10"))).isCloseTo(0.9, CLOSE);
    }

    @Test
    void goesByWhatIsCompletedWhileNothingIsOpen() {
        assertThat(share(completed("AIS-01", "06.4"), completed("AIS-02", "06.6")))
                .isCloseTo(0.5, CLOSE);
    }

    private static Double share(Reached... reached) {
        return java.util.Objects.requireNonNull(
                new Told(Map.of("P06", List.of(reached)), List.of(), List.of()).share("P06", STEPS));
    }

    private static Reached open(@org.jspecify.annotations.Nullable String subject, String step) {
        return new Reached("P06", subject, step, "OPEN", 1);
    }

    private static Reached completed(String subject, String step) {
        return new Reached("P06", subject, step, "COMPLETED", 1);
    }
}
