package io.pathway42.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells apart who is at the other end of a request. */
final class Requests {

    private static final Set<String> OTHER_SITES = Set.of("cross-site", "same-site");

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private Requests() {}

    static boolean api(@Nullable String path) {
        return path != null && (path.startsWith("/api/") || path.startsWith("/v3/api-docs"));
    }

    /** Whether it asks for something and changes nothing. */
    static boolean reading(HttpServletRequest request) {
        return READING.contains(request.getMethod());
    }

    /** Script of a page, which wants an answer and no pop-up, or a part of a page. */
    static boolean fromBrowser(HttpServletRequest request) {
        return request.getHeader("Sec-Fetch-Mode") != null
                || request.getHeader("X-Requested-With") != null
                || request.getHeader("HX-Request") != null;
    }

    static boolean bringsItsOwnCredentials(HttpServletRequest request) {
        String authorization = request.getHeader("Authorization");
        if (authorization == null) {
            return false;
        }
        String scheme = authorization.toLowerCase(Locale.ROOT);
        return (scheme.startsWith("basic ") || scheme.startsWith("bearer ")) && !fromAnotherSite(request);
    }

    /** Whether a browser says that a page of another site leads here. */
    static boolean fromAnotherSite(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null && OTHER_SITES.contains(site);
    }
}
