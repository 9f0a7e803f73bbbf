package io.pathway42.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.pathway42.identity.LockedOut;
import io.pathway42.identity.SecondFactorNeeded;
import io.pathway42.identity.UnknownPerson;
import io.pathway42.language.Sentences;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Answers API calls that the door turned away. */
@Component
class ApiDenials implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ObjectMapper json;
    private final Refusals refusals;
    private final Sentences sentences;
    private final LocaleResolver languages;

    ApiDenials(ObjectMapper json, Refusals refusals, Sentences sentences, LocaleResolver languages) {
        this.json = json;
        this.refusals = refusals;
        this.sentences = sentences;
        this.languages = languages;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException notSignedIn)
            throws IOException {
        if (notSignedIn instanceof UnknownPerson) {
            answer(
                    request,
                    response,
                    HttpStatus.UNAUTHORIZED,
                    "unknown-person",
                    "The token is valid, but nobody here is known by it. Ask your operator to enter you.");
            return;
        }
        if (notSignedIn instanceof OAuth2AuthenticationException) {
            response.setHeader("WWW-Authenticate", "Bearer realm=\"Pathway42\", error=\"invalid_token\"");
            answer(
                    request,
                    response,
                    HttpStatus.UNAUTHORIZED,
                    "token-not-valid",
                    "The token is unknown, revoked or expired.");
            return;
        }
        if (!Requests.fromBrowser(request)) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"Pathway42\", charset=\"UTF-8\"");
        }
        if (notSignedIn instanceof LockedOut locked) {
            locked.remaining().ifPresent(left -> response.setHeader("Retry-After", String.valueOf(left.toSeconds())));
            answer(request, response, HttpStatus.UNAUTHORIZED, "locked-out", locked.words());
        } else if (notSignedIn instanceof SecondFactorNeeded) {
            answer(
                    request,
                    response,
                    HttpStatus.UNAUTHORIZED,
                    "second-factor-on",
                    "This account has a second factor, so that a password alone is not enough. "
                            + "Sign in at the page and make an access token for the script.");
        } else {
            answer(
                    request,
                    response,
                    HttpStatus.UNAUTHORIZED,
                    "not-signed-in",
                    "Sign in first. The name or the password is missing or wrong.");
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (denied instanceof CsrfException) {
            answer(
                    request,
                    response,
                    HttpStatus.FORBIDDEN,
                    "csrf-token-missing",
                    "The page is too old to send this. Load it again and repeat.");
        } else {
            Verdict verdict = verdict(denied);
            refusals.note(request, verdict.code());
            answer(request, response, HttpStatus.FORBIDDEN, verdict.code(), verdict.message());
        }
    }

    static Verdict verdict(AccessDeniedException denied) {
        return denied instanceof AuthorizationDeniedException refused
                        && refused.getAuthorizationResult() instanceof Verdict verdict
                        && !verdict.code().isEmpty()
                ? verdict
                : Verdict.stop("not-allowed", "You may not do this.");
    }

    private void answer(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code, String detail)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(
                response.getOutputStream(),
                ProblemDetails.of(
                        status,
                        code,
                        sentences.say(detail, languages.resolveLocale(request)),
                        List.of(),
                        request.getRequestURI()));
    }
}
