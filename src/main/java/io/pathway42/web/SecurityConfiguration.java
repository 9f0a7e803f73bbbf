package io.pathway42.web;

import io.pathway42.identity.Door;
import io.pathway42.identity.LocalSignIn;
import io.pathway42.identity.SecondStep;
import io.pathway42.identity.Sessions;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.authentication.builders.AuthenticationManagerBuilder;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.DelegatingAuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Everything is denied to who has not signed in, but what a person needs to sign in. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String[] OPEN_TO_ALL = {
        "/sign-in",
        SecondStepDoor.PAGE,
        "/new-password",
        "/setup",
        "/calendar/*",
        "/unsubscribe/*",
        "/error",
        "/assets/**",
        "/favicon.ico",
        "/actuator/health",
        "/actuator/health/**"
    };

    @Bean
    SecurityFilterChain doors(
            HttpSecurity http,
            ApiDenials api,
            Doorkeeper keeper,
            BearerTokens bearer,
            LocalSignIn local,
            SecondStep secondStep,
            Sessions sessions,
            Refusals refusals,
            Limits limits,
            ObjectProvider<SingleSignOn> singleSignOn)
            throws Exception {
        AuthenticationEntryPoint entry = entry(api);
        http.getSharedObject(AuthenticationManagerBuilder.class).parentAuthenticationManager(null);
        http.authorizeHttpRequests(requests -> requests.requestMatchers(OPEN_TO_ALL)
                        .permitAll()
                        .anyRequest()
                        .access(keeper::judge))
                .oauth2ResourceServer(bearer::accept)
                .authenticationProvider(local)
                .authenticationProvider(secondStep)
                .with(new SecondStepDoor(), Customizer.withDefaults())
                .addFilterBefore(new LongSessions(sessions), SecurityContextHolderFilter.class)
                .sessionManagement(session -> session.sessionFixation(fixation -> fixation.newSession()))
                .httpBasic(
                        basic -> basic.authenticationEntryPoint(api).authenticationDetailsSource(request -> Door.BASIC))
                .formLogin(form -> form.loginPage("/sign-in")
                        .loginProcessingUrl("/sign-in")
                        .usernameParameter("name")
                        .passwordParameter("password")
                        .defaultSuccessUrl("/work")
                        .authenticationDetailsSource(request -> Door.PAGE)
                        .failureHandler(new SignInFailures("/sign-in")))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .exceptionHandling(denials -> denials.authenticationEntryPoint(entry)
                        .defaultAccessDeniedHandlerFor(api, SecurityConfiguration::forApi)
                        .defaultAccessDeniedHandlerFor(new PageDenials(refusals), AnyRequestMatcher.INSTANCE))
                .csrf(SecurityConfiguration::protectSessions)
                .headers(SecurityHeaders::set)
                .addFilterAfter(limits.ofSignIns(), CsrfFilter.class)
                .addFilterAfter(limits.ofExpensiveCalls(), AuthorizationFilter.class);
        for (SingleSignOn provider : singleSignOn) {
            http.oauth2Login(provider::offer)
                    .addFilterBefore(new StartedHere(), OAuth2AuthorizationRequestRedirectFilter.class);
        }
        return http.build();
    }

    private static AuthenticationEntryPoint entry(ApiDenials api) {
        LinkedHashMap<RequestMatcher, AuthenticationEntryPoint> entries = new LinkedHashMap<>();
        entries.put(SecurityConfiguration::forApi, api);
        DelegatingAuthenticationEntryPoint entry = new DelegatingAuthenticationEntryPoint(entries);
        entry.setDefaultEntryPoint(new SignInFirst());
        return entry;
    }

    static boolean forApi(HttpServletRequest request) {
        return Requests.api(request.getRequestURI());
    }

    /** A request that brings its own credentials cannot be forged by another site; one that rides on a session can. */
    private static void protectSessions(CsrfConfigurer<HttpSecurity> csrf) {
        csrf.requireCsrfProtectionMatcher(request -> CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request)
                && !Requests.bringsItsOwnCredentials(request)
                && !request.getRequestURI().startsWith("/unsubscribe/"));
    }
}
