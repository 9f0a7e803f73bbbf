package io.pathway42.web;

import io.pathway42.evidence.AuditAction;
import io.pathway42.evidence.AuditEntry;
import io.pathway42.evidence.AuditLog;
import io.pathway42.identity.CurrentPerson;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Tells the audit log of everything that an auditor opened. */
@Component
class AuditorsSteps implements HandlerInterceptor {

    private final AuditLog log;
    private final AuditorsRoom room;
    private final CurrentPerson current;
    private final Placing placing;

    AuditorsSteps(AuditLog log, AuditorsRoom room, CurrentPerson current, Placing placing) {
        this.log = log;
        this.room = room;
        this.current = current;
        this.placing = placing;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (response.getStatus() < HttpStatus.BAD_REQUEST.value()) {
            current.signedIn().filter(person -> room.keeps(person, request)).ifPresent(person -> {
                String query = request.getQueryString();
                log.write(placing.of(AuditEntry.of(AuditAction.OPENED_BY_AUDITOR, person), request)
                        .about(request.getRequestURI() + (query == null ? "" : "?" + query)));
            });
        }
    }
}
