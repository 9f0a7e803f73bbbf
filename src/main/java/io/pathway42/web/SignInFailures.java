package io.pathway42.web;

import io.pathway42.identity.LockedOut;
import io.pathway42.identity.SecondFactorNeeded;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/**
 * Leads back to the page that somebody came from, which says what was wrong, or on to the page for the code.
 *
 * @param page with the form that was sent
 */
record SignInFailures(String page) implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof SecondFactorNeeded needed) {
            PendingSignIn.keep(request, needed.signIn());
        }
        response.sendRedirect(request.getContextPath() + to(failure));
    }

    private String to(AuthenticationException failure) {
        if (failure instanceof SecondFactorNeeded) {
            return SecondStepDoor.PAGE;
        }
        if (failure instanceof InsufficientAuthenticationException) {
            return "/sign-in";
        }
        return failure instanceof LockedOut locked
                ? page
                        + locked.remaining()
                                .map(left -> "?locked=" + minutes(left))
                                .orElse("?shut")
                : page + "?refused";
    }

    private static long minutes(Duration left) {
        return left.plusSeconds(59).toMinutes();
    }
}
