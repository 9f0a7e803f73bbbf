package io.pathway42.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
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

    @Bean
    LocaleResolver localeResolver() {
        return new LanguageCookie();
    }
}
