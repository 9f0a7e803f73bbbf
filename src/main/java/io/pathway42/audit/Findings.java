package io.pathway42.audit;

import io.pathway42.engine.ModelReadable;
import io.pathway42.problem.Problem;
import io.pathway42.programme.Timers;
import io.pathway42.register.Lines;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The findings of all programmes, from every kind of audit and from operation. */
@Component
public class Findings implements ModelReadable {

    /** From so many minors of one audit on, a common cause is worth a look; our proposal. */
    private static final int MANY = 4;

    private final JdbcClient jdbc;
    private final Audits audits;
    private final FindingOwners owners;
    private final Timers timers;
    private final Clock clock;

    Findings(JdbcClient jdbc, Audits audits, FindingOwners owners, Timers timers, Clock clock) {
        this.jdbc = jdbc;
        this.audits = audits;
        this.owners = owners;
        this.timers = timers;
        this.clock = clock;
    }

    /** Oldest first. */
    public List<Finding> all(String programmeId) {
        return jdbc.sql("select * from finding where programme_id = :programmeId order by raised_on, ref")
                .param("programmeId", programmeId)
                .query(Finding.class)
                .list();
    }

    public Optional<Finding> find(String programmeId, String ref) {
        return jdbc.sql("select * from finding where programme_id = :programmeId and ref = :ref")
                .param("programmeId", programmeId)
                .param("ref", ref)
                .query(Finding.class)
                .optional();
    }

    /** @throws Problem.NotFound when the programme has no such finding */
    public Finding get(String programmeId, String ref) {
        return find(programmeId, ref)
                .orElseThrow(() -> new Problem.NotFound("no-such-finding", "There is no finding '" + ref + "'."));
    }

    /** The findings of one audit. */
    public List<Finding> ofAudit(String programmeId, String audit) {
        return all(programmeId).stream()
                .filter(finding -> finding.audit().equals(audit))
                .toList();
    }

    /** The findings of the newest reported audit of a kind. */
    public List<Finding> ofLatest(String programmeId, String kind) {
        return audits.latestReported(programmeId, kind)
                .map(audit -> ofAudit(programmeId, audit.ref()))
                .orElse(List.of());
    }

    /** Refs of the findings of an audit that need a corrective action. */
    public List<String> toClose(String programmeId, String audit) {
        return refs(ofAudit(programmeId, audit).stream().filter(Finding::open));
    }

    /** Refs of the findings of the newest audit of a kind that need a corrective action of their own. */
    public List<String> openOf(String programmeId, String kind) {
        return refs(ofLatest(programmeId, kind).stream()
                .filter(Finding::open)
                .filter(finding -> finding.combinedWith().isEmpty()));
    }

    /** Whether the minor findings of the newest stage 2 may count as more than the sum of them. */
    public boolean addUp(String programmeId) {
        return !addingUp(programmeId).isEmpty();
    }

    /** Minors that fall on one requirement; else all of them, when they are many. */
    public List<Finding> addingUp(String programmeId) {
        List<Finding> minors = ofLatest(programmeId, AuditKind.STAGE_2).stream()
                .filter(Finding::open)
                .filter(finding -> Finding.MINOR.equals(finding.grade()))
                .toList();
        List<Finding> onOneRequirement = minors.stream()
                .filter(finding -> Finding.MAJOR.equals(finding.handledAs()))
                .toList();
        return onOneRequirement.isEmpty() && minors.size() >= MANY ? minors : onOneRequirement;
    }

    /** Minor findings whose plan the body accepted and whose action it verifies at its next audit. */
    public List<Finding> carried(String programmeId) {
        return all(programmeId).stream()
                .filter(finding -> Finding.ACCEPTED.equals(finding.status()))
                .toList();
    }

    /** When the answer is due, as text in ISO 8601. */
    public String answerDue(String programmeId, String ref) {
        return moment(get(programmeId, ref).answerDue());
    }

    /** The last date for an accepted answer, as text in ISO 8601. */
    public String limit(String programmeId, String ref) {
        return moment(get(programmeId, ref).limitOn());
    }

    private String moment(@Nullable LocalDate day) {
        if (day == null) {
            throw new IllegalStateException("The finding has no deadlines yet");
        }
        return timers.at(day);
    }

    /**
     * Registers a finding with the person who answers for its first requirement.
     *
     * @param source one of {@link AuditKind}, or {@code operation}
     * @param audit ref of the audit, empty when it comes from operation
     */
    public String raise(String programmeId, String clientId, String source, String audit, NewFinding finding) {
        String ref = Row.next(jdbc, "finding", programmeId, "F-");
        jdbc.sql("""
                        insert into finding (programme_id, client_id, ref, source, audit, grade, handled_as,
                            grade_because, status, refs, text, owner, raised_on)
                        values (:programmeId, :clientId, :ref, :source, :audit, :grade, :handledAs, :because, 'open',
                            :refLines, :text, :owner, :today)""")
                .param("programmeId", programmeId)
                .param("clientId", clientId)
                .param("ref", ref)
                .param("source", source)
                .param("audit", audit)
                .param("grade", finding.grade())
                .param("handledAs", finding.handledAs())
                .param("because", finding.because())
                .param("refLines", Lines.join(finding.refs()))
                .param("text", finding.text())
                .param("owner", owners.of(programmeId, finding.refs()))
                .param("today", LocalDate.now(clock))
                .update();
        return ref;
    }

    /** Changes columns of a finding. */
    public void note(String programmeId, String ref, Map<String, ?> columns) {
        new Row(jdbc, "finding", programmeId, ref).set(columns);
    }

    /** Moves a finding, and those its corrective action covers, to a status. */
    public void becomes(String programmeId, String ref, String status) {
        boolean closed = Finding.CLOSED.equals(status);
        jdbc.sql("""
                        update finding set status = :status, closed_on = :closedOn
                        where programme_id = :programmeId and (ref = :ref or combined_with = :ref)""")
                .param("status", status)
                .param("closedOn", closed ? LocalDate.now(clock) : null)
                .param("programmeId", programmeId)
                .param("ref", ref)
                .update();
    }

    private static List<String> refs(Stream<Finding> findings) {
        return findings.map(Finding::ref).toList();
    }
}
