package io.pathway42.insight;

import io.pathway42.audit.AuditKind;
import io.pathway42.audit.CertificateCourse;
import io.pathway42.programme.Programme;
import io.pathway42.programme.Programmes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Audits that are booked, surveillance that has to be by a day, and certificates that expire, over all clients of a consultant. */
@Component
public class AuditCalendar {

    private final Portfolio portfolio;
    private final Programmes programmes;
    private final CertificateCourse certificates;
    private final JdbcClient jdbc;
    private final Clock clock;

    AuditCalendar(
            Portfolio portfolio, Programmes programmes, CertificateCourse certificates, JdbcClient jdbc, Clock clock) {
        this.portfolio = portfolio;
        this.programmes = programmes;
        this.certificates = certificates;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** From this month on, by month; the number of statements does not depend on how many there are. */
    public Map<YearMonth, List<Entry>> byMonth() {
        List<String> visible = portfolio.visible();
        if (visible.isEmpty()) {
            return Map.of();
        }
        List<Entry> fixed = fixed(visible);
        return Stream.concat(fixed.stream(), due(visible, fixed))
                .sorted(Comparator.comparing(Entry::onDay)
                        .thenComparing(Entry::client)
                        .thenComparing(Entry::ref))
                .collect(Collectors.groupingBy(
                        entry -> YearMonth.from(entry.onDay()), TreeMap::new, Collectors.toList()));
    }

    /** By when surveillance has to be that nobody has booked yet. */
    private Stream<Entry> due(List<String> visible, List<Entry> fixed) {
        Map<String, String> clients =
                programmes.all(visible).stream().collect(Collectors.toMap(Programme::id, Programme::clientName));
        return certificates.ahead(visible).stream()
                .filter(ahead -> ahead.kind().equals(AuditKind.SURVEILLANCE))
                .filter(ahead -> fixed.stream().noneMatch(entry -> entry.books(ahead)))
                .map(ahead -> new Entry(
                        ahead.programmeId(),
                        clients.getOrDefault(ahead.programmeId(), ahead.programmeId()),
                        ahead.kind(),
                        ahead.ref(),
                        ahead.on(),
                        "certificates",
                        true));
    }

    private List<Entry> fixed(List<String> visible) {
        return jdbc.sql("""
                        select a.programme_id, p.client_name as client, a.kind, a.ref, a.start_on as on_day,
                            'audits' as register, false as latest
                        from audit a join programme p on p.id = a.programme_id
                        where a.programme_id in (:programmes) and a.start_on >= :since
                        union all
                        select c.programme_id, p.client_name, 'certificate-expires', c.ref, c.expires, 'certificates',
                            false
                        from certificate c join programme p on p.id = c.programme_id
                        where c.programme_id in (:programmes) and c.expires >= :since and c.ended_on is null""")
                .param("programmes", visible)
                .param("since", LocalDate.now(clock).withDayOfMonth(1))
                .query(Entry.class)
                .list();
    }

    /**
     * A day to keep in mind.
     *
     * @param kind of the audit, or {@code certificate-expires}
     * @param register where it stands
     * @param latest whether it has to be by then and no day is booked
     */
    public record Entry(
            String programmeId,
            String client,
            String kind,
            String ref,
            LocalDate onDay,
            String register,
            boolean latest) {

        private boolean books(CertificateCourse.Ahead ahead) {
            return programmeId.equals(ahead.programmeId()) && kind.equals(ahead.kind());
        }
    }
}
