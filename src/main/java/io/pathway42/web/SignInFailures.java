package io.pathway42.web;

import io.pathway42.identity.LockedOut;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Leads back to the sign-in page, which says what was wrong. */
class SignInFailures implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        response.sendRedirect(request.getContextPath() + "/sign-in?" + reason(failure));
    }

    private static String reason(AuthenticationException failure) {
        return failure instanceof LockedOut locked
                ? locked.remaining().map(left -> "locked=" + minutes(left)).orElse("shut")
                : "refused";
    }

    private static long minutes(Duration left) {
        return left.plusSeconds(59).toMinutes();
    }
}
