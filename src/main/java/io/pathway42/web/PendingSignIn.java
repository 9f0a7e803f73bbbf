package io.pathway42.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;

/** Somebody whose name and password were right and who has yet to add a code. It lasts a few minutes. */
record PendingSignIn(String signIn, long since) implements Serializable {

    private static final String ATTRIBUTE = PendingSignIn.class.getName();
    private static final long MILLIS = 10 * 60_000;

    static void keep(HttpServletRequest request, String signIn) {
        HttpSession session = request.getSession();
        request.changeSessionId();
        session.setAttribute(ATTRIBUTE, new PendingSignIn(signIn, session.getLastAccessedTime()));
    }

    static Optional<PendingSignIn> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null
                        && session.getAttribute(ATTRIBUTE) instanceof PendingSignIn pending
                        && session.getLastAccessedTime() - pending.since() < MILLIS
                ? Optional.of(pending)
                : Optional.empty();
    }
}
