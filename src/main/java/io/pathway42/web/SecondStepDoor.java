package io.pathway42.web;

import io.pathway42.identity.SecondStepToken;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Takes the code of somebody whose name and password were right; until it is, nobody has signed in. */
class SecondStepDoor extends AbstractHttpConfigurer<SecondStepDoor, HttpSecurity> {

    static final String PAGE = "/sign-in/code";

    @Override
    public void configure(HttpSecurity http) {
        Filter filter = new Filter(http.getSharedObject(AuthenticationManager.class));
        filter.setSessionAuthenticationStrategy(http.getSharedObject(SessionAuthenticationStrategy.class));
        filter.setSecurityContextRepository(http.getSharedObject(SecurityContextRepository.class));
        filter.setApplicationEventPublisher(http.getSharedObject(ApplicationContext.class));
        SavedRequestAwareAuthenticationSuccessHandler onwards = new SavedRequestAwareAuthenticationSuccessHandler();
        onwards.setDefaultTargetUrl("/work");
        filter.setAuthenticationSuccessHandler(onwards);
        filter.setAuthenticationFailureHandler(new SignInFailures(PAGE));
        http.addFilterBefore(filter, UsernamePasswordAuthenticationFilter.class);
    }

    private static final class Filter extends AbstractAuthenticationProcessingFilter {

        private Filter(AuthenticationManager manager) {
            super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, PAGE), manager);
        }

        @Override
        public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
            PendingSignIn pending = PendingSignIn.of(request)
                    .orElseThrow(() -> new InsufficientAuthenticationException("Name and password come first."));
            String code = request.getParameter("code");
            return getAuthenticationManager()
                    .authenticate(new SecondStepToken(pending.signIn(), code == null ? "" : code));
        }
    }
}
