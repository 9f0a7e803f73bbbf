package io.pathway42.insight.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.pathway42.insight.Forecast;
import io.pathway42.insight.Reason;
import io.pathway42.insight.forecast.Outcome;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForecastCurveTests {

    private static final LocalDate FROM = LocalDate.of(2027, 9, 1);
    private static final LocalDate TO = LocalDate.of(2027, 12, 10);

    @Test
    void keepsNamesInsideThePictureWhenTheirDatesLieAtItsEdge() {
        ForecastCurve curve = curve(FROM, TO, TO);
        assertThat(curve.nameOfP50()).isGreaterThanOrEqualTo(14);
        assertThat(curve.nameOfP80()).isLessThanOrEqualTo(326);
        assertThat(curve.nameOfTarget()).isLessThanOrEqualTo(312);
    }

    @Test
    void keepsNamesApartWhenTheirDatesLieCloseTogether() {
        ForecastCurve curve = curve(TO.minusDays(1), TO, FROM);
        assertThat(curve.nameOfP80() - curve.nameOfP50()).isGreaterThanOrEqualTo(28);
        assertThat(curve.nameOfP80()).isLessThanOrEqualTo(326);
        assertThat(curve.nameOfTarget()).isGreaterThanOrEqualTo(28);
    }

    private static ForecastCurve curve(LocalDate p50, LocalDate p80, LocalDate target) {
        return new ForecastCurve(new Forecast(
                "one-1",
                p50,
                p80,
                target,
                target,
                0,
                Reason.of("forecast.on-target"),
                0.5,
                1,
                List.of(),
                List.of(),
                new Outcome.Curve(FROM, TO, List.of(1, 2, 1)),
                4,
                1,
                "",
                OffsetDateTime.of(2027, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC)));
    }
}
