package io.pathway42.audit;

import io.pathway42.engine.ExternalEvent;
import io.pathway42.engine.ExternalEventHandler;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Takes the findings of a surveillance audit, a short-notice audit or one after a suspension. */
@Component
class SurveillanceReports implements ExternalEventHandler {

    private final ReportedFindings reports;

    SurveillanceReports(ReportedFindings reports) {
        this.reports = reports;
    }

    @Override
    public String type() {
        return "surveillance-report";
    }

    @Override
    public Map<String, Object> accept(ExternalEvent event) {
        return Map.of("majorsOpen", reports.accept(event, AuditKind.SURVEILLANCE));
    }
}
