package io.pathway42.identity;

import io.pathway42.standard.WorkingCalendar;
import io.pathway42.standard.WorkingCalendars;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** By which calendar the people of a client work. */
@Component
public class ClientCalendars {

    private final JdbcClient jdbc;
    private final WorkingCalendars calendars;

    ClientCalendars(JdbcClient jdbc, WorkingCalendars calendars) {
        this.jdbc = jdbc;
        this.calendars = calendars;
    }

    /** That of the client whose programme it is. */
    public WorkingCalendar ofProgramme(String programmeId) {
        return calendars.of(jdbc.sql("""
                        select c.calendar from engagement e join client c on c.id = e.client_id
                        where e.programme_id = :programmeId and c.calendar is not null""")
                .param("programmeId", programmeId)
                .query(String.class)
                .optional()
                .orElse(null));
    }

    /** The code of a client's calendar, if it has one. */
    public Optional<String> codeOf(String clientId) {
        return jdbc.sql("select calendar from client where id = :id and calendar is not null")
                .param("id", clientId)
                .query(String.class)
                .optional();
    }
}
