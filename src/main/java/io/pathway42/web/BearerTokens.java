package io.pathway42.web;

import io.pathway42.identity.AccessTokens;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.resource.OAuth2ResourceServerConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.DefaultOAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.OpaqueTokenAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.stereotype.Component;

/** Bearer tokens, which only the API takes. */
@Component
class BearerTokens {

    private final AccessTokens tokens;
    private final ApiDenials api;
    private final BearerTokenResolver header = new DefaultBearerTokenResolver();
    private final AuthenticationManager ours;
    private final @Nullable AuthenticationManager providers;

    BearerTokens(AccessTokens tokens, ApiDenials api, ObjectProvider<SingleSignOn> singleSignOn) {
        this.tokens = tokens;
        this.api = api;
        this.ours = new ProviderManager(new OpaqueTokenAuthenticationProvider(this::holder));
        this.providers = singleSignOn.stream()
                .filter(SingleSignOn::takesAccessTokens)
                .map(SingleSignOn::accessTokens)
                .findFirst()
                .orElse(null);
    }

    void accept(OAuth2ResourceServerConfigurer<HttpSecurity> bearer) {
        bearer.bearerTokenResolver(this::inHeader)
                .authenticationManagerResolver(request -> this::authenticate)
                .authenticationEntryPoint(api)
                .accessDeniedHandler(api);
    }

    private Authentication authenticate(Authentication request) {
        boolean foreign =
                request instanceof BearerTokenAuthenticationToken bearer && !AccessTokens.ours(bearer.getToken());
        return (foreign && providers != null ? providers : ours).authenticate(request);
    }

    private @Nullable String inHeader(HttpServletRequest request) {
        return Requests.api(request.getRequestURI()) ? header.resolve(request) : null;
    }

    private OAuth2AuthenticatedPrincipal holder(String secret) {
        AccessTokens.Holder holder = tokens.holder(secret)
                .orElseThrow(() -> new BadOpaqueTokenException("The token is unknown, revoked or expired."));
        return new DefaultOAuth2AuthenticatedPrincipal(
                holder.person(), Map.of("token", holder.id()), authorities(holder.kind(), holder.scopeList()));
    }

    static Collection<GrantedAuthority> authorities(String kind, List<String> scopes) {
        List<GrantedAuthority> authorities = new ArrayList<>();
        authorities.add(new SimpleGrantedAuthority("ROLE_" + kind));
        scopes.forEach(scope -> authorities.add(new SimpleGrantedAuthority("SCOPE_" + scope)));
        return authorities;
    }
}
