package io.pathway42.audit;

import io.pathway42.engine.ExternalEvent;
import io.pathway42.engine.ExternalEventHandler;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Takes the findings of stage 2; once there is a certificate, those of the recertification audit. */
@Component
class Stage2Reports implements ExternalEventHandler {

    private final ReportedFindings reports;
    private final Certificates certificates;

    Stage2Reports(ReportedFindings reports, Certificates certificates) {
        this.reports = reports;
        this.certificates = certificates;
    }

    @Override
    public String type() {
        return "stage-2-report";
    }

    @Override
    public Map<String, Object> accept(ExternalEvent event) {
        String kind = certificates.renewable(event.programmeId()) ? AuditKind.RECERTIFICATION : AuditKind.STAGE_2;
        return Map.of("majorsOpen", reports.accept(event, kind));
    }
}
