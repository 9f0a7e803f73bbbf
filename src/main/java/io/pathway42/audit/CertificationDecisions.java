package io.pathway42.audit;

import io.pathway42.audit.Certificates.Grant;
import io.pathway42.engine.ExternalEvent;
import io.pathway42.engine.ExternalEventHandler;
import io.pathway42.programme.CertificationBodies;
import io.pathway42.programme.CertificationBodies.CertificationBody;
import io.pathway42.programme.Programmes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Takes the decision of the certification body; a granted certificate enters the register. */
@Component
class CertificationDecisions implements ExternalEventHandler {

    private static final String GRANT = "grant";
    private static final int PLAUSIBLE_DAYS = 90;

    private final Certificates certificates;
    private final CertificationBodies bodies;
    private final Programmes programmes;
    private final AuditTeam team;
    private final Clock clock;

    CertificationDecisions(
            Certificates certificates, CertificationBodies bodies, Programmes programmes, AuditTeam team, Clock clock) {
        this.certificates = certificates;
        this.bodies = bodies;
        this.programmes = programmes;
        this.team = team;
        this.clock = clock;
    }

    @Override
    public String type() {
        return "certification-decision";
    }

    @Override
    public Map<String, Object> accept(ExternalEvent event) {
        EventFields data = EventFields.of(event);
        String decision = data.choice("decision", List.of(GRANT, "refuse"));
        team.faults(event, data.optionalText("decidedBy")).forEach(data::fault);
        boolean renewal = certificates.renewable(event.programmeId());
        if (GRANT.equals(decision)) {
            grant(event, data);
        } else {
            data.text("reason");
            data.refuseFaults();
        }
        return renewal
                ? Map.of("certificationDecision", decision, "recertificationDecision", decision)
                : Map.of("certificationDecision", decision);
    }

    private void grant(ExternalEvent event, EventFields data) {
        String number = data.text("number");
        String scope = data.text("scope");
        LocalDate issued = data.day("issued");
        LocalDate expires = data.day("expires");
        if (issued.isAfter(LocalDate.MIN) && expires.isAfter(LocalDate.MIN)) {
            checkExpiry(data, issued, expires);
        }
        data.refuseFaults();
        String body =
                bodies.of(event.programmeId()).map(CertificationBody::name).orElse("the certification body");
        LocalDate decidedOn = decidedOn(issued);
        certificates.enter(
                event.programmeId(), event.clientId(), new Grant(number, body, scope, decidedOn, issued, expires));
        certificates.note(event.programmeId(), Map.of("decided_by", data.optionalText("decidedBy")));
        programmes.certified(event.programmeId(), decidedOn);
    }

    private void checkExpiry(EventFields data, LocalDate issued, LocalDate expires) {
        if (!expires.isAfter(issued)) {
            data.fault("expires", "A certificate expires after the day it is issued.");
        } else if (!expires.isAfter(LocalDate.now(clock))) {
            data.fault("expires", "This day has passed: the certificate would have expired already.");
        }
    }

    /** The day of issue, unless it lies too far back or ahead to be the day of this decision. */
    private LocalDate decidedOn(LocalDate issued) {
        LocalDate today = LocalDate.now(clock);
        return issued.isAfter(today) || issued.isBefore(today.minusDays(PLAUSIBLE_DAYS)) ? today : issued;
    }
}
