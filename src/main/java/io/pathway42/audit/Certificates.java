package io.pathway42.audit;

import io.pathway42.engine.ModelReadable;
import io.pathway42.programme.Timers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The certificate register. */
@Component
public class Certificates implements ModelReadable {

    private final JdbcClient jdbc;
    private final Timers timers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Certificates(JdbcClient jdbc, Timers timers, ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.jdbc = jdbc;
        this.timers = timers;
        this.clock = clock;
    }

    /** Newest first. */
    public List<Certificate> all(String programmeId) {
        return jdbc.sql("select * from certificate where programme_id = :programmeId order by ref desc")
                .param("programmeId", programmeId)
                .query(Certificate.class)
                .list();
    }

    public Optional<Certificate> latest(String programmeId) {
        return all(programmeId).stream().findFirst();
    }

    /** Whether there is a certificate that a decision would renew. */
    public boolean renewable(String programmeId) {
        return latest(programmeId)
                .filter(certificate -> !Certificate.WITHDRAWN.equals(certificate.status()))
                .filter(certificate -> !Certificate.ENDED.equals(certificate.status()))
                .isPresent();
    }

    /** Enters a granted certificate; a recertification replaces the one before. */
    public void enter(String programmeId, String clientId, Grant grant) {
        latest(programmeId).ifPresent(before -> becomes(programmeId, Certificate.REPLACED));
        jdbc.sql("""
                        insert into certificate (programme_id, client_id, ref, number, body, scope, status, decided_on,
                            issued, expires)
                        values (:programmeId, :clientId, :ref, :number, :body, :scope, 'valid', :decidedOn, :issued,
                            :expires)""")
                .param("programmeId", programmeId)
                .param("clientId", clientId)
                .param("ref", Row.next(jdbc, "certificate", programmeId, "C-"))
                .param("number", grant.number())
                .param("body", grant.body())
                .param("scope", grant.scope())
                .param("decidedOn", grant.decidedOn())
                .param("issued", grant.issued())
                .param("expires", grant.expires())
                .update();
        events.publishEvent(new CertificateChanged(programmeId, clientId, grant.number(), Certificate.VALID));
    }

    /** Changes columns of the newest certificate. */
    public void note(String programmeId, Map<String, ?> columns) {
        latest(programmeId)
                .ifPresent(certificate -> new Row(jdbc, "certificate", programmeId, certificate.ref()).set(columns));
    }

    /** Moves the newest certificate to a status, today. */
    public void becomes(String programmeId, String status) {
        String day = switch (status) {
            case Certificate.VALID -> "last_surveillance_on";
            case Certificate.SUSPENDED -> "suspended_on";
            default -> "ended_on";
        };
        note(programmeId, Map.of("status", status, day, LocalDate.now(clock)));
        latest(programmeId)
                .ifPresent(certificate -> events.publishEvent(
                        new CertificateChanged(programmeId, certificate.clientId(), certificate.number(), status)));
    }

    /** The newest certificate passed a surveillance audit. */
    public void passedSurveillance(String programmeId) {
        becomes(programmeId, Certificate.VALID);
        latest(programmeId)
                .ifPresent(certificate -> note(programmeId, Map.of("surveillances", certificate.surveillances() + 1)));
    }

    /** When recertification begins, as text in ISO 8601. */
    public String recertificationStart(String programmeId) {
        return timers.before(programmeId, "T-08", expires(programmeId));
    }

    /** When the newest certificate expires, as text in ISO 8601. */
    public String expiry(String programmeId) {
        return timers.at(expires(programmeId));
    }

    /** Until when a lapsed certificate can be restored, as text in ISO 8601. */
    public String restorationEnd(String programmeId) {
        return timers.from(programmeId, "T-09", expires(programmeId));
    }

    private LocalDate expires(String programmeId) {
        return latest(programmeId)
                .map(Certificate::expires)
                .orElseThrow(() -> new IllegalStateException(programmeId + " has no certificate"));
    }

    /** What the certification body granted. */
    public record Grant(
            String number, String body, String scope, LocalDate decidedOn, LocalDate issued, LocalDate expires) {}
}
