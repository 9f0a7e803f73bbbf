package io.pathway42.web;

import io.pathway42.identity.UnknownPerson;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Says on the sign-in page why the single sign-on led nowhere, and in the log which error it was. */
class SingleSignOnFailures implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SingleSignOnFailures.class);

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        boolean unknown = failure instanceof UnknownPerson;
        if (unknown) {
            LOG.info("Single sign-on refused: {}", failure.getMessage());
        } else {
            LOG.warn("Single sign-on failed: {}", code(failure));
        }
        response.sendRedirect(request.getContextPath() + "/sign-in?sso=" + (unknown ? "unknown" : "failed"));
    }

    private static String code(AuthenticationException failure) {
        return failure instanceof OAuth2AuthenticationException known
                ? known.getError().getErrorCode()
                : failure.getClass().getSimpleName();
    }
}
