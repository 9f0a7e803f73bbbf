package io.pathway42.web;

import io.pathway42.identity.OidcPeople;
import io.pathway42.identity.OidcSettings;
import io.pathway42.identity.Person;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;
import org.springframework.stereotype.Component;

/**
 * Sign-in through the organisation's OpenID provider, and its access tokens on the API. The provider is asked for its
 * configuration when the first person needs it: the product starts without it.
 */
@Component
@ConditionalOnProperty("pathway42.identity.oidc.issuer")
class SingleSignOn {

    private static final String ID = "sso";

    private final OidcSettings settings;
    private final OidcPeople people;
    private final String issuer;
    private final OidcUserService provider = new OidcUserService();
    private final JwtGrantedAuthoritiesConverter scopes = new JwtGrantedAuthoritiesConverter();

    SingleSignOn(OidcSettings settings, OidcPeople people) {
        this.settings = settings;
        this.people = people;
        this.issuer = Objects.requireNonNull(settings.issuer());
    }

    void offer(OAuth2LoginConfigurer<HttpSecurity> login) {
        SingleSignOnFailures failures = new SingleSignOnFailures();
        login.addObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
            @Override
            public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F begins) {
                begins.setAuthenticationFailureHandler(failures);
                return begins;
            }
        });
        login.loginPage("/sign-in")
                .clientRegistrationRepository(registrations())
                .authorizedClientRepository(new ForgottenTokens())
                .userInfoEndpoint(claims -> claims.oidcUserService(this::person))
                .defaultSuccessUrl("/work")
                .failureHandler(failures);
    }

    /** How people call the provider; empty when nobody said. */
    String name() {
        return settings.name();
    }

    /** Checks access tokens of the provider, when it makes them out for us. */
    AuthenticationManager accessTokens() {
        JwtAuthenticationProvider checking = new JwtAuthenticationProvider(new SupplierJwtDecoder(this::decoder));
        checking.setJwtAuthenticationConverter(this::caller);
        return new ProviderManager(checking);
    }

    boolean takesAccessTokens() {
        return settings.audience() != null;
    }

    private ClientRegistrationRepository registrations() {
        return new SupplierClientRegistrationRepository(() -> new InMemoryClientRegistrationRepository(registration()));
    }

    private ClientRegistration registration() {
        return ClientRegistrations.fromIssuerLocation(issuer)
                .registrationId(ID)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .scope(settings.scopes())
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .build();
    }

    private OidcUser person(OidcUserRequest request) {
        OidcUser vouched = provider.loadUser(request);
        Person person = people.signsIn(vouched.getClaims());
        return new SignedOnPerson(person.signIn(), "ROLE_" + person.kind(), vouched.getIdToken());
    }

    private JwtDecoder decoder() {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withIssuerLocation(issuer).build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(issuer),
                new Audience(Objects.requireNonNull(settings.audience()))));
        return decoder;
    }

    private JwtAuthenticationToken caller(Jwt token) {
        Person person = people.known(token.getClaims());
        var authorities = AuthorityUtils.createAuthorityList("ROLE_" + person.kind());
        authorities.addAll(scopes.convert(token));
        return new JwtAuthenticationToken(token, authorities, person.signIn());
    }
}
