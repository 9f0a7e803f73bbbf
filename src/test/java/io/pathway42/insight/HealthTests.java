package io.pathway42.insight;

import static org.assertj.core.api.Assertions.assertThat;

import io.pathway42.insight.Forecasts.Stored;
import io.pathway42.insight.Health.Facts;
import io.pathway42.programme.Phases.Phase;
import io.pathway42.programme.Programme;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HealthTests {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final LocalDate TARGET = LocalDate.of(2027, 12, 17);

    @Test
    void isOnTrackWhileThePlanHolds() {
        assertThat(Health.of(active(), facts(running("P05", TODAY.plusDays(3)), TODAY, null)))
                .isEqualTo(new Health(Health.ON_TRACK, List.of()));
    }

    @Test
    void isAtRiskWhenAPhaseRunsOver() {
        assertThat(level(active(), facts(running("P05", TODAY.minusDays(3)), TODAY, null)))
                .isEqualTo(Health.AT_RISK);
    }

    @Test
    void isLateWhenAPhaseRunsFarOver() {
        assertThat(level(active(), facts(running("P05", TODAY.minusDays(29)), TODAY, null)))
                .isEqualTo(Health.LATE);
    }

    @Test
    void isLateWhenTheForecastHardlyEverMeetsTheTarget() {
        Stored forecast = hardlyEverOnTime();

        Health health = Health.of(active(), facts(running("P05", TODAY), TODAY, forecast));

        assertThat(health.level()).isEqualTo(Health.LATE);
        assertThat(health.reasons()).extracting(Reason::code).containsExactly("forecast-over-target");
    }

    @Test
    void isOnlyAtRiskWhileItFollowsAPlanThatHardlyEverMeetsTheTarget() {
        Stored forecast = hardlyEverOnTime();
        Phase asPlanned =
                new Phase("brackenfold-1", "brackenfold", "P00", TODAY, TODAY.plusDays(12), TODAY, null, 1, 1);

        Health health = Health.of(active(), facts(asPlanned, TODAY, forecast));

        assertThat(health.level()).isEqualTo(Health.AT_RISK);
        assertThat(health.reasons()).extracting(Reason::code).containsExactly("forecast-over-target");
    }

    @Test
    void isStalledAfterTwoWeeksWithoutARecord() {
        assertThat(level(active(), facts(running("P05", TODAY), TODAY.minusDays(14), null)))
                .isEqualTo(Health.STALLED);
        assertThat(level(active(), facts(running("P05", TODAY), TODAY.minusDays(13), null)))
                .isEqualTo(Health.ON_TRACK);
    }

    @Test
    void doesNotHoldThePlanAgainstAPhaseThatRunsAgainInTheCycle() {
        Programme certified = programme(Programme.CERTIFIED, TODAY.minusYears(1));

        assertThat(level(certified, facts(running("P12", TODAY.minusYears(2)), TODAY, null)))
                .isEqualTo(Health.ON_TRACK);
    }

    private static String level(Programme programme, Facts facts) {
        return Health.of(programme, facts).level();
    }

    private static Facts facts(Phase phase, LocalDate lastActivity, @Nullable Stored forecast) {
        return new Facts(TODAY, List.of(phase), 4, 0, null, lastActivity, forecast);
    }

    private static Phase running(String ref, LocalDate plannedEnd) {
        return new Phase(
                "brackenfold-1", "brackenfold", ref, plannedEnd.minusDays(30), plannedEnd, plannedEnd, null, 1, 1);
    }

    private static Programme active() {
        return programme(Programme.ACTIVE, null);
    }

    private static Stored hardlyEverOnTime() {
        return new Stored(
                "brackenfold-1",
                TARGET.plusDays(40),
                TARGET.plusDays(60),
                0.05,
                "",
                TODAY.atStartOfDay().atOffset(ZoneOffset.UTC));
    }

    private static Programme programme(String status, @Nullable LocalDate certifiedOn) {
        return new Programme(
                "brackenfold-1",
                "brackenfold",
                "Brackenfold Analytics Ltd",
                "typical_with_iso27001",
                LocalDate.of(2026, 9, 14),
                TARGET,
                TARGET,
                status,
                70,
                "alex.morgan",
                "consultant",
                LocalDate.of(2026, 9, 14).atStartOfDay().atOffset(ZoneOffset.UTC),
                certifiedOn,
                null,
                null);
    }
}
