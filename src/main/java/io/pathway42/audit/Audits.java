package io.pathway42.audit;

import io.pathway42.OncePerRequest;
import io.pathway42.engine.ModelReadable;
import io.pathway42.programme.Timers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The audits of all programmes, internal ones and those of the certification bodies. */
@Component
public class Audits implements ModelReadable {

    private final JdbcClient jdbc;
    private final Timers timers;
    private final Clock clock;

    Audits(JdbcClient jdbc, Timers timers, Clock clock) {
        this.jdbc = jdbc;
        this.timers = timers;
        this.clock = clock;
    }

    public Optional<Audit> find(String programmeId, String ref) {
        return jdbc.sql("select * from audit where programme_id = :programmeId and ref = :ref")
                .param("programmeId", programmeId)
                .param("ref", ref)
                .query(Audit.class)
                .optional();
    }

    /** All of a kind, newest first. */
    public List<Audit> of(String programmeId, String kind) {
        return jdbc.sql("select * from audit where programme_id = :programmeId and kind = :kind order by ref desc")
                .param("programmeId", programmeId)
                .param("kind", kind)
                .query(Audit.class)
                .list();
    }

    public Optional<Audit> latest(String programmeId, String kind) {
        return of(programmeId, kind).stream().findFirst();
    }

    /** The newest whose report is there. */
    public Optional<Audit> latestReported(String programmeId, String kind) {
        return of(programmeId, kind).stream().filter(Audit::reported).findFirst();
    }

    /** Audits that have a date and no report yet, the next ones first; one statement. */
    public List<Booked> booked(Collection<String> programmeIds) {
        return OncePerRequest.ask(Audits.class, "booked", programmeIds, List.of(), () -> readBooked(programmeIds));
    }

    private List<Booked> readBooked(Collection<String> programmeIds) {
        return jdbc.sql("""
                                select programme_id, ref, kind, start_on, coalesce(end_on, start_on) as end_on from audit
                                where programme_id in (:programmes) and start_on is not null and status <> 'reported'
                                order by start_on, ref""")
                .param("programmes", programmeIds)
                .query(Booked.class)
                .list();
    }

    /** The audit of a kind that is under way; begins one when there is none. */
    public String underWay(String programmeId, String clientId, String kind) {
        return latest(programmeId, kind)
                .filter(audit -> !audit.reported())
                .map(Audit::ref)
                .orElseGet(() -> begin(programmeId, clientId, kind));
    }

    private String begin(String programmeId, String clientId, String kind) {
        String ref = Row.next(jdbc, "audit", programmeId, AuditKind.prefix(kind));
        jdbc.sql("""
                        insert into audit (programme_id, client_id, ref, kind, status, opened_on)
                        values (:programmeId, :clientId, :ref, :kind, 'planned', :today)""")
                .param("programmeId", programmeId)
                .param("clientId", clientId)
                .param("ref", ref)
                .param("kind", kind)
                .param("today", today())
                .update();
        return ref;
    }

    /** Changes columns of an audit. */
    public void note(String programmeId, String ref, Map<String, ?> columns) {
        new Row(jdbc, "audit", programmeId, ref).set(columns);
    }

    /** When to look at an ageing stage 1 again, as text in ISO 8601. */
    public String stage1WarnOn(String programmeId) {
        return timers.from(programmeId, "T-01", stage1On(programmeId));
    }

    /** When to ask the certification body whether stage 1 still holds, as text in ISO 8601. */
    public String stage1AskOn(String programmeId) {
        return timers.from(programmeId, "T-01-ask", stage1On(programmeId));
    }

    private @Nullable LocalDate stage1On(String programmeId) {
        return latestReported(programmeId, AuditKind.STAGE_1)
                .map(audit -> audit.lastDay(today()))
                .orElse(null);
    }

    /** An audit that has a date. */
    public record Booked(String programmeId, String ref, String kind, LocalDate startOn, LocalDate endOn) {}

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
