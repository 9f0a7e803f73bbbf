package io.pathway42.web;

import io.pathway42.identity.Sessions;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session that is older than one may get, however busy it is. */
class LongSessions extends OncePerRequestFilter {

    private final Sessions sessions;

    LongSessions(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/assets/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null && sessions.outlived(age(session))) {
            session.invalidate();
        }
        chain.doFilter(request, response);
    }

    private static Duration age(HttpSession session) {
        return Duration.ofMillis(session.getLastAccessedTime() - session.getCreationTime());
    }
}
