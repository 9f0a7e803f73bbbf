package io.pathway42.insight;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Audits that are booked and certificates that expire, over all clients of a consultant. */
@Component
public class AuditCalendar {

    private final Portfolio portfolio;
    private final JdbcClient jdbc;
    private final Clock clock;

    AuditCalendar(Portfolio portfolio, JdbcClient jdbc, Clock clock) {
        this.portfolio = portfolio;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** From this month on, by month; one statement. */
    public Map<YearMonth, List<Entry>> byMonth() {
        List<String> programmes = portfolio.visible();
        if (programmes.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        select a.programme_id, p.client_name as client, a.kind, a.ref, a.start_on as on_day, 'audits' as register
                        from audit a join programme p on p.id = a.programme_id
                        where a.programme_id in (:programmes) and a.start_on >= :since
                        union all
                        select c.programme_id, p.client_name, 'certificate-expires', c.ref, c.expires, 'certificates'
                        from certificate c join programme p on p.id = c.programme_id
                        where c.programme_id in (:programmes) and c.expires >= :since and c.ended_on is null
                        order by on_day, client, ref""")
                .param("programmes", programmes)
                .param("since", LocalDate.now(clock).withDayOfMonth(1))
                .query(Entry.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        entry -> YearMonth.from(entry.onDay()), TreeMap::new, Collectors.toList()));
    }

    /**
     * A day to keep in mind.
     *
     * @param kind of the audit, or {@code certificate-expires}
     * @param register where it stands
     */
    public record Entry(String programmeId, String client, String kind, String ref, LocalDate onDay, String register) {}
}
