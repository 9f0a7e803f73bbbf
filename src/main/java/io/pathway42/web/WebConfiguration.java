package io.pathway42.web;

import java.time.Duration;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** The language of the pages. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private final AuditorsSteps auditorsSteps;

    WebConfiguration(AuditorsSteps auditorsSteps) {
        this.auditorsSteps = auditorsSteps;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new LocaleChangeInterceptor()).excludePathPatterns("/api/**", "/assets/**");
        registry.addInterceptor(auditorsSteps).excludePathPatterns("/assets/**", "/error");
    }

    /** The language chosen by {@code ?locale=}, else the browser's first when we speak it, else English. */
    @Bean
    LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver("language");
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setRejectInvalidCookies(false);
        resolver.setCookieHttpOnly(true);
        resolver.setDefaultLocaleFunction(
                request -> "de".equals(request.getLocale().getLanguage()) ? Locale.GERMAN : Locale.ENGLISH);
        return resolver;
    }
}
