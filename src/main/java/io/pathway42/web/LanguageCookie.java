package io.pathway42.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/**
 * The language chosen by {@code ?locale=}, else the browser's first when we speak it, else English. Chosen over TLS, it
 * is never told without.
 */
class LanguageCookie extends CookieLocaleResolver {

    LanguageCookie() {
        super("language");
        setCookieMaxAge(Duration.ofDays(365));
        setRejectInvalidCookies(false);
        setCookieHttpOnly(true);
        setDefaultLocaleFunction(
                request -> "de".equals(request.getLocale().getLanguage()) ? Locale.GERMAN : Locale.ENGLISH);
    }

    @Override
    public void setLocaleContext(
            HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable LocaleContext chosen) {
        super.setLocaleContext(
                request, response != null && request.isSecure() ? new Sealed(response) : response, chosen);
    }

    private static final class Sealed extends HttpServletResponseWrapper {

        private Sealed(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            super.addHeader(name, name.equals(HttpHeaders.SET_COOKIE) ? value + "; Secure" : value);
        }
    }
}
