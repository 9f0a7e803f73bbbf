package io.pathway42.identity;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The organisation's single sign-on by OpenID Connect, off until an issuer is named.
 *
 * @param issuer address under which the provider publishes its configuration
 * @param name as the button of the sign-in page says it
 * @param scopes asked for at sign-in
 * @param match by what the provider and we know the same person before their first sign-in
 * @param claim the claim that is compared; by default the usual one of {@code match}
 * @param audience for which access tokens must be made out to call the API; without it none does. Not the client id
 * @param rolesClaim the claim that holds the values of {@code roles}, for instance groups
 * @param roles what each of its values gives
 */
@Validated
@ConfigurationProperties("pathway42.identity.oidc")
public record OidcSettings(
        @Nullable String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("") String name,
        @DefaultValue({"openid", "email", "profile"}) List<String> scopes,
        @DefaultValue("email") Match match,
        @Nullable String claim,
        @Nullable String audience,
        @DefaultValue("groups") String rolesClaim,
        @DefaultValue @Valid List<Grant> roles) {

    public OidcSettings {
        if (issuer != null && (clientId.isBlank() || clientId.equals(audience))) {
            throw new IllegalArgumentException(
                    "pathway42.identity.oidc needs a client-id, and an audience that differs from it");
        }
    }

    String claimOrUsual() {
        return claim == null ? match.usualClaim : claim;
    }

    /** By what a person is known on both sides. */
    public enum Match {
        /** The e-mail address, which the provider must have verified. */
        EMAIL("email"),
        /** The sign-in name. */
        SIGN_IN("preferred_username"),
        /** The provider's own id of the person, entered beforehand. */
        SUBJECT("sub");

        private final String usualClaim;

        Match(String usualClaim) {
            this.usualClaim = usualClaim;
        }
    }

    /**
     * What one value of the claim gives: a kind to people of no client, or a role in one programme or in all of a client.
     *
     * @param kind {@code operator} or {@code consultant}
     */
    public record Grant(
            String value,
            @Nullable String kind,
            @Nullable String client,
            @Nullable String programme,
            @Nullable String role) {

        public Grant {
            boolean ofKind =
                    kind != null && List.of(Person.OPERATOR, Person.CONSULTANT).contains(kind);
            boolean ofRole = role != null && (client == null) != (programme == null);
            if (ofKind == ofRole || (kind != null && role != null)) {
                throw new IllegalArgumentException("pathway42.identity.oidc.roles: '" + value
                        + "' needs a kind (operator, consultant), or a role and either a client or a programme");
            }
        }
    }
}
