package io.pathway42.identity;

import io.pathway42.standard.WorkingCalendars;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The client organisations, each a tenant of its own. */
@Repository
public class Clients {

    private final JdbcClient jdbc;
    private final WorkingCalendars calendars;
    private final Clock clock;

    Clients(JdbcClient jdbc, WorkingCalendars calendars, Clock clock) {
        this.calendars = calendars;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public boolean known(String clientId) {
        return name(clientId).isPresent();
    }

    public Optional<String> name(String clientId) {
        return jdbc.sql("select name from client where id = :id")
                .param("id", clientId)
                .query(String.class)
                .optional();
    }

    /** Adds a client, who works by the calendar of its country. */
    public void add(String clientId, String name, Optional<String> country) {
        jdbc.sql("insert into client (id, name, since, calendar) values (:id, :name, :since, :calendar)")
                .param("id", clientId)
                .param("name", name)
                .param("calendar", country.map(calendars::ofCountry).orElse(null))
                .param("since", OffsetDateTime.now(clock))
                .update();
    }
}
