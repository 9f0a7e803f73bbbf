package io.pathway42.web;

import io.pathway42.identity.AccessToken;
import io.pathway42.identity.Expiries;
import io.pathway42.identity.SecondFactors;
import java.util.function.Supplier;
import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.AbstractOAuth2TokenAuthenticationToken;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Lets in who has signed in and may still come in; a token that only reads changes nothing, and none makes another. */
@Component
class Doorkeeper {

    static final String ACCESS_ENDED = "access-ended";
    static final String SECOND_FACTOR_DUE = "second-factor-due";
    static final String SECOND_FACTOR_PAGE = "/account/second-factor";

    private final Expiries expiries;
    private final AuditorsRoom room;
    private final SecondFactors factors;
    private final AuthenticationTrustResolver trust = new AuthenticationTrustResolverImpl();

    Doorkeeper(Expiries expiries, AuditorsRoom room, SecondFactors factors) {
        this.expiries = expiries;
        this.room = room;
        this.factors = factors;
    }

    Verdict judge(Supplier<Authentication> caller, RequestAuthorizationContext context) {
        Authentication authentication = caller.get();
        if (!trust.isAuthenticated(authentication)) {
            return Verdict.STOP;
        }
        if (expiries.expired(authentication.getName())) {
            return Verdict.stop(ACCESS_ENDED, "Your access has ended. Ask who invited you to extend it.");
        }
        if (factors.due(authentication)
                && !context.getRequest().getServletPath().startsWith(SECOND_FACTOR_PAGE)) {
            return Verdict.stop(
                    SECOND_FACTOR_DUE,
                    "Your account must have a second factor. Sign in at the page and set it up; "
                            + "a script then calls with an access token that you make there.");
        }
        if (!room.admits(authentication.getName(), context.getRequest())) {
            return Verdict.stop(
                    "auditors-only-read", "As an auditor you may read what the audit room offers, no more.");
        }
        if (context.getRequest().getRequestURI().startsWith("/actuator") && !has(authentication, "ROLE_operator")) {
            return Verdict.STOP;
        }
        return authentication instanceof AbstractOAuth2TokenAuthenticationToken<?> bearer
                ? ofToken(bearer, context)
                : Verdict.PASS;
    }

    private static Verdict ofToken(
            AbstractOAuth2TokenAuthenticationToken<?> bearer, RequestAuthorizationContext context) {
        String path = context.getRequest().getRequestURI();
        if (path.startsWith("/api/v1/me/tokens")
                || path.startsWith("/api/v1/me/sessions")
                || path.endsWith("/sessions")
                || path.endsWith("/one-time-code")
                || path.endsWith("/second-factor")) {
            return Verdict.stop("token-for-token", "A token cannot see, make or change ways in. Sign in yourself.");
        }
        boolean reading = Requests.reading(context.getRequest());
        return has(bearer, "SCOPE_" + AccessToken.WRITE) || (reading && has(bearer, "SCOPE_" + AccessToken.READ))
                ? Verdict.PASS
                : Verdict.stop("token-may-only-read", "This token may not do this: its scope does not reach so far.");
    }

    private static boolean has(Authentication caller, String wanted) {
        return caller.getAuthorities().stream().anyMatch(authority -> wanted.equals(authority.getAuthority()));
    }
}
