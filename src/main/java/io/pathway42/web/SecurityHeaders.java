package io.pathway42.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * What browsers are told about every answer. Beside these the framework's own: nothing private is kept in a cache, no
 * guessing of types, no frames, and once there was TLS, no way without it.
 */
final class SecurityHeaders {

    private static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";

    private static final String PAGES =
            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                    + "connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; "
                    + "frame-ancestors 'none'";

    /** Even opened in the browser, a file runs nothing and belongs to nobody. */
    private static final String FILES = "default-src 'none'; sandbox; frame-ancestors 'none'";

    private SecurityHeaders() {}

    static void set(HeadersConfigurer<HttpSecurity> headers) {
        headers.addHeaderWriter(SecurityHeaders::policy)
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), microphone=(), geolocation=(), payment=(), "
                                + "usb=(), serial=(), display-capture=(), browsing-topics=()"))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .httpStrictTransportSecurity(
                        policy -> policy.includeSubDomains(false).maxAgeInSeconds(31_536_000));
    }

    private static void policy(HttpServletRequest request, HttpServletResponse response) {
        String disposition = response.getHeader(HttpHeaders.CONTENT_DISPOSITION);
        boolean file = disposition != null && disposition.startsWith("attachment");
        response.setHeader(CONTENT_SECURITY_POLICY, file ? FILES : PAGES);
    }
}
