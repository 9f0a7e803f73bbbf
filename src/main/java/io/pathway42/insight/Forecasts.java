package io.pathway42.insight;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.pathway42.OncePerRequest;
import io.pathway42.insight.ForecastBasis.Known;
import io.pathway42.insight.forecast.Assumptions;
import io.pathway42.insight.forecast.Facts;
import io.pathway42.insight.forecast.Outcome;
import io.pathway42.insight.forecast.Simulation;
import io.pathway42.programme.PhasePlan;
import io.pathway42.programme.PhasePlan.PhaseWeeks;
import io.pathway42.programme.Programmes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * When certificates are likely to come. A forecast is kept with the fingerprint of the facts it was computed from and is
 * stale once they differ: a phase began or ended, a step was completed, an audit was booked, a gate shut, or a day went
 * by. One programme's is computed anew when it is asked for and stale; lists show what is kept, which
 * {@link ForecastRefresh} brings up to date every few minutes.
 */
@Component
public class Forecasts {

    private static final int RUNS = 10_000;
    private static final int PARTS = 40;
    private static final double HALF = 0.5;
    private static final double FOUR_OF_FIVE = 0.8;

    private final JdbcClient jdbc;
    private final Programmes programmes;
    private final ForecastBasis basis;
    private final StepProgress steps;
    private final PhasePlan plan;
    private final ObjectMapper json;
    private final Clock clock;
    private final Assumptions assumptions = Assumptions.shipped();
    private final Map<String, List<PhaseWeeks>> weeks = new ConcurrentHashMap<>();

    Forecasts(
            JdbcClient jdbc,
            Programmes programmes,
            ForecastBasis basis,
            StepProgress steps,
            PhasePlan plan,
            ObjectMapper json,
            Clock clock) {
        this.jdbc = jdbc;
        this.programmes = programmes;
        this.basis = basis;
        this.steps = steps;
        this.plan = plan;
        this.json = json;
        this.clock = clock;
    }

    /** As last computed, by programme; programmes without one are not in it. One statement. */
    public Map<String, Stored> stored(Collection<String> programmeIds) {
        return programmeIds.isEmpty()
                ? Map.of()
                : jdbc.sql("""
                                select programme_id, p50, p80, on_time, basis, computed_at from programme_forecast
                                where programme_id in (:programmes)""").param("programmes", programmeIds).query(Stored.class).list().stream()
                        .collect(Collectors.toMap(Stored::programmeId, Function.identity()));
    }

    /** As things stand now; empty for a programme that has its certificate or is closed. */
    public Optional<Forecast> of(String programmeId) {
        return OncePerRequest.ask(
                Forecasts.class,
                programmeId,
                () -> basis.of(List.of(programmeId)).stream().findFirst().map(this::upToDate));
    }

    /** Brings what is kept of all programmes up to date; says how many were stale. */
    public int refresh() {
        List<Known> known = basis.of(
                programmes.all().stream().map(programme -> programme.id()).toList());
        Map<String, Stored> kept =
                stored(known.stream().map(one -> one.programme().id()).toList());
        List<Known> stale = known.stream()
                .filter(one -> {
                    Stored last = kept.get(one.programme().id());
                    return last == null || !last.basis().equals(one.fingerprint());
                })
                .toList();
        stale.forEach(one -> keep(compute(one, one.fingerprint()), one));
        return stale.size();
    }

    private Forecast upToDate(Known known) {
        String fingerprint = known.fingerprint();
        return jdbc.sql("select detail from programme_forecast where programme_id = :programme and basis = :basis")
                .param("programme", known.programme().id())
                .param("basis", fingerprint)
                .query(String.class)
                .optional()
                .map(this::read)
                .orElseGet(() -> keep(compute(known, fingerprint), known));
    }

    private Forecast compute(Known known, String fingerprint) {
        StepProgress.Told told = steps.of(known.programme().id());
        Facts facts = new ForecastFacts(
                        known,
                        told,
                        assumptions,
                        weeks.computeIfAbsent(known.programme().variant(), plan::weeks))
                .facts();
        long seed = seed(known.programme().id() + fingerprint);
        Outcome outcome = Simulation.of(facts, assumptions, seed, RUNS);
        LocalDate p50 = outcome.certificate(HALF);
        ForecastReasons reasons = new ForecastReasons(known, told);
        return new Forecast(
                known.programme().id(),
                p50,
                outcome.certificate(FOUR_OF_FIVE),
                facts.target(),
                facts.planned(),
                ChronoUnit.DAYS.between(facts.target(), p50),
                reasons.slip(outcome, p50),
                Math.round(outcome.kept() * 100) / 100.0,
                Math.round(outcome.pace() * 100) / 100.0,
                reasons.drivers(outcome),
                outcome.ahead().stream()
                        .filter(phase -> !phase.ref().equals(Assumptions.CONTRACT))
                        .map(phase -> new Forecast.PhaseForecast(
                                phase.ref(), phase.startP50(), phase.startP80(), phase.endP50(), phase.endP80()))
                        .toList(),
                outcome.curve(PARTS),
                RUNS,
                seed,
                fingerprint,
                OffsetDateTime.now(clock));
    }

    private static long seed(String text) {
        long seed = 0;
        for (int i = 0; i < text.length(); i++) {
            seed = seed * 31 + text.charAt(i);
        }
        return seed;
    }

    /** Another node may be first; then both have the same. */
    private Forecast keep(Forecast forecast, Known known) {
        Map<String, Object> values = values(forecast);
        if (update(values) == 0) {
            try {
                jdbc.sql("""
                                insert into programme_forecast (programme_id, client_id, p50, p80, on_time, seed, basis,
                                    computed_at, detail)
                                values (:programmeId, :client, :p50, :p80, :onTime, :seed, :basis, :at, :detail)""")
                        .params(values)
                        .param("client", known.programme().clientId())
                        .update();
            } catch (DuplicateKeyException anotherWasFirst) {
                update(values);
            }
        }
        return forecast;
    }

    private int update(Map<String, Object> values) {
        return jdbc.sql("""
                        update programme_forecast set p50 = :p50, p80 = :p80, on_time = :onTime, seed = :seed,
                            basis = :basis, computed_at = :at, detail = :detail
                        where programme_id = :programmeId""").params(values).update();
    }

    private Map<String, Object> values(Forecast forecast) {
        return Map.of(
                "programmeId", forecast.programmeId(),
                "p50", forecast.p50(),
                "p80", forecast.p80(),
                "onTime", forecast.onTime(),
                "seed", forecast.seed(),
                "basis", forecast.basis(),
                "at", forecast.computedAt(),
                "detail", write(forecast));
    }

    private String write(Forecast forecast) {
        try {
            return json.writeValueAsString(forecast);
        } catch (JsonProcessingException never) {
            throw new IllegalStateException(never);
        }
    }

    private Forecast read(String detail) {
        try {
            return json.readValue(detail, Forecast.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("The stored forecast cannot be read", damaged);
        }
    }

    /**
     * A forecast as lists show it.
     *
     * @param p50 the date that is as likely to be missed as to be kept
     * @param p80 the date that is kept in four of five cases
     * @param onTime share of the runs that keep the target
     * @param basis fingerprint of the facts it was computed from
     */
    public record Stored(
            String programmeId, LocalDate p50, LocalDate p80, double onTime, String basis, OffsetDateTime computedAt) {}
}
