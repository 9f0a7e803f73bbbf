package io.pathway42.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps guessing of passwords and tokens slow, and one person's exports from taking the machine from all others. */
@Component
class Limits {

    private static final Set<String> SIGN_INS =
            Set.of("/sign-in", SecondStepDoor.PAGE, "/setup", "/new-password", "/login/oauth2/code/sso");
    private static final Pattern EXPENSIVE =
            Pattern.compile("/api/v1/.*(\\.(xlsx|csv|pdf|docx|zip)|/packs/.*|/verify|/forecast)");
    private static final Pattern EXPENSIVE_POST =
            Pattern.compile("/api/v1/programmes|/programmes/new(/[^/]+(/plan)?)?");

    private static final Pattern SECRET_LINK = Pattern.compile("/(calendar|unsubscribe)/.*");

    private final Allowance secretLinks;
    private final Allowance byAddress;
    private final Allowance byName;
    private final Allowance refusals;
    private final Allowance expensive;

    Limits(LimitSettings settings) {
        secretLinks = new Allowance(settings.secretLinksPerMinute());
        byAddress = new Allowance(settings.signInsPerMinute());
        byName = new Allowance(settings.signInsPerMinute() / 3);
        refusals = new Allowance(settings.refusalsPerMinute());
        expensive = new Allowance(settings.expensiveCallsPerMinute());
    }

    /** Stands before everything that looks at credentials. */
    OncePerRequestFilter ofSignIns() {
        return new OncePerRequestFilter() {
            @Override
            protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws ServletException, IOException {
                boolean credentials = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
                long wait = Math.max(signIn(request), credentials ? refusals.wait(request.getRemoteAddr()) : 0);
                if (wait > 0) {
                    tooOften(response, wait);
                    return;
                }
                chain.doFilter(request, response);
                if (credentials && response.getStatus() == HttpStatus.UNAUTHORIZED.value()) {
                    refusals.take(request.getRemoteAddr());
                }
            }
        };
    }

    /** Stands behind the door, where it is known who calls. */
    OncePerRequestFilter ofExpensiveCalls() {
        return new OncePerRequestFilter() {
            @Override
            protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws ServletException, IOException {
                long wait = isExpensive(request) ? expensive.take(caller(request)) : 0;
                if (wait > 0) {
                    tooOften(response, wait);
                } else {
                    chain.doFilter(request, response);
                }
            }
        };
    }

    private long signIn(HttpServletRequest request) {
        boolean tries = SIGN_INS.contains(request.getRequestURI())
                && ("POST".equals(request.getMethod())
                        || request.getRequestURI().startsWith("/login/"));
        if (SECRET_LINK.matcher(request.getRequestURI()).matches()) {
            return secretLinks.take(request.getRemoteAddr());
        }
        if (!tries) {
            return 0;
        }
        String name = request.getParameter("name");
        return Math.max(
                byAddress.take(request.getRemoteAddr()),
                name == null || name.isBlank() ? 0 : byName.take(name.strip().toLowerCase(Locale.ROOT)));
    }

    private static boolean isExpensive(HttpServletRequest request) {
        String path = request.getRequestURI();
        return "POST".equals(request.getMethod())
                ? EXPENSIVE_POST.matcher(path).matches()
                : EXPENSIVE.matcher(path).matches();
    }

    private static String caller(HttpServletRequest request) {
        return request.getRemoteUser() == null ? request.getRemoteAddr() : request.getRemoteUser();
    }

    private static void tooOften(HttpServletResponse response, long seconds) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }
}
