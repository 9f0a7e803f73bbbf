package io.pathway42.web;

import io.pathway42.identity.Browser;
import io.pathway42.identity.ThisSession;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The session of the request that this thread serves. A sign-in begins a new one, which keeps what browser it is of. */
@Component
class RequestSession implements ThisSession {

    @Override
    public Optional<String> id() {
        return session().map(HttpSession::getId);
    }

    @Override
    public Optional<Instant> since() {
        return session().map(session -> Instant.ofEpochMilli(session.getCreationTime()));
    }

    @EventListener(InteractiveAuthenticationSuccessEvent.class)
    void signedIn() {
        request()
                .ifPresent(request -> session()
                        .ifPresent(session -> session.setAttribute(
                                Browser.ATTRIBUTE,
                                Browser.cut(
                                        Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), "")))));
    }

    private static Optional<HttpSession> session() {
        return request().map(request -> request.getSession(false));
    }

    private static Optional<HttpServletRequest> request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Optional.of(attributes.getRequest())
                : Optional.empty();
    }
}
