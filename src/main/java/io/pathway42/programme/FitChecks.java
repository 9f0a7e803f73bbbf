package io.pathway42.programme;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which route the fit check chose, and by which rule. */
@Repository
public class FitChecks {

    private static final String REF = "FIT";

    private final JdbcClient jdbc;

    FitChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@code full}, {@code light} or {@code stop}; empty before the check. */
    public Optional<String> route(String programmeId) {
        return jdbc.sql("select route from fit_check where programme_id = :programmeId")
                .param("programmeId", programmeId)
                .query(String.class)
                .optional();
    }

    public void decided(String programmeId, String clientId, String route, String rule, String because, LocalDate day) {
        jdbc.sql("delete from fit_check where programme_id = :programmeId")
                .param("programmeId", programmeId)
                .update();
        jdbc.sql("""
                        insert into fit_check (programme_id, client_id, ref, route, rule, because, decided_on)
                        values (:programmeId, :clientId, :ref, :route, :rule, :because, :day)""")
                .param("programmeId", programmeId)
                .param("clientId", clientId)
                .param("ref", REF)
                .param("route", route)
                .param("rule", rule)
                .param("because", because)
                .param("day", day)
                .update();
    }
}
