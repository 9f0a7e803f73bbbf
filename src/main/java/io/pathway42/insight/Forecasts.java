package io.pathway42.insight;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When certificates are likely to come. */
@Component
public class Forecasts {

    private final JdbcClient jdbc;

    Forecasts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As last computed, by programme; programmes without one are not in it. One statement. */
    public Map<String, Stored> stored(Collection<String> programmeIds) {
        return programmeIds.isEmpty()
                ? Map.of()
                : jdbc.sql("""
                                select programme_id, p50, p80, basis, computed_at from programme_forecast
                                where programme_id in (:programmes)""").param("programmes", programmeIds).query(Stored.class).list().stream()
                        .collect(Collectors.toMap(Stored::programmeId, Function.identity()));
    }

    /**
     * A forecast as lists show it.
     *
     * @param p50 the date that is as likely to be missed as to be kept
     * @param p80 the date that is kept in four of five cases
     * @param basis fingerprint of the facts it was computed from
     */
    public record Stored(String programmeId, LocalDate p50, LocalDate p80, String basis, OffsetDateTime computedAt) {}
}
