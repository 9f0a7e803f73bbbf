package io.pathway42.insight.web;

import io.pathway42.identity.Access;
import io.pathway42.insight.Forecast;
import io.pathway42.insight.Forecasts;
import io.pathway42.insight.Wording;
import io.pathway42.problem.Problem;
import io.pathway42.standard.Catalogue;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ForecastController {

    private final Access access;
    private final Forecasts forecasts;
    private final Catalogue catalogue;
    private final Wording wording;

    ForecastController(Access access, Forecasts forecasts, Catalogue catalogue, Wording wording) {
        this.access = access;
        this.forecasts = forecasts;
        this.catalogue = catalogue;
        this.wording = wording;
    }

    @GetMapping("/api/v1/programmes/{id}/forecast")
    ForecastView forecast(@PathVariable String id) {
        access.programme(id);
        return forecasts
                .of(id)
                .map(this::view)
                .orElseThrow(() -> new Problem.NotFound(
                        "no-forecast",
                        "There is nothing to forecast: the programme has its certificate or is closed."));
    }

    private ForecastView view(Forecast forecast) {
        return new ForecastView(
                forecast.p50(),
                forecast.p80(),
                forecast.target(),
                forecast.planned(),
                forecast.slipDays(),
                wording.english(forecast.slip()),
                forecast.onTime(),
                forecast.pace(),
                forecast.drivers().stream()
                        .map(driver -> new DriverView(
                                driver.phase(),
                                catalogue.phaseTitle(driver.phase()),
                                driver.share(),
                                driver.slipDays(),
                                driver.p50End(),
                                wording.english(driver.because())))
                        .toList(),
                forecast.phases().stream()
                        .map(phase -> new PhaseView(
                                phase.phase(),
                                catalogue.phaseTitle(phase.phase()),
                                new Span(phase.startP50(), phase.endP50()),
                                new Span(phase.startP80(), phase.endP80())))
                        .toList(),
                forecast.runs(),
                forecast.seed(),
                forecast.computedAt());
    }

    /**
     * @param slipDays how long after the target the P50 lies; negative when it lies before
     * @param onTime share of the runs that keep the target
     */
    record ForecastView(
            LocalDate p50,
            LocalDate p80,
            LocalDate target,
            LocalDate planned,
            long slipDays,
            String slip,
            double onTime,
            double pace,
            List<DriverView> drivers,
            List<PhaseView> phases,
            int runs,
            long seed,
            OffsetDateTime computedAt) {}

    record DriverView(String phase, String title, double share, long slipDays, LocalDate p50End, String because) {}

    record PhaseView(String phase, String title, Span p50, Span p80) {}

    record Span(LocalDate start, LocalDate end) {}
}
