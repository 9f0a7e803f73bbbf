package io.pathway42.web;

import io.pathway42.evidence.AuditAction;
import io.pathway42.evidence.AuditEntry;
import io.pathway42.evidence.AuditLog;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Tells the audit log what a rule refused to somebody, in the programme that it was about. */
@Component
class Refusals {

    private final AuditLog log;
    private final Placing placing;

    Refusals(AuditLog log, Placing placing) {
        this.log = log;
        this.placing = placing;
    }

    /** @param rule the code of what refused it */
    void note(HttpServletRequest request, String rule) {
        log.writeApart(placing.of(AuditEntry.of(AuditAction.ACCESS_REFUSED), request)
                .about(request.getMethod() + " " + request.getRequestURI())
                .saying(rule));
    }
}
