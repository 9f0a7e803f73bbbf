package io.pathway42.web;

import java.util.Map;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** Who came in by single sign-on, under the name we know them by. Of the provider's token only its subject stays. */
class SignedOnPerson extends DefaultOidcUser {

    private static final long serialVersionUID = 1L;

    private final String signIn;

    SignedOnPerson(String signIn, String authority, OidcIdToken token) {
        super(
                AuthorityUtils.createAuthorityList(authority),
                new OidcIdToken(
                        "forgotten",
                        token.getIssuedAt(),
                        token.getExpiresAt(),
                        Map.of(IdTokenClaimNames.SUB, token.getSubject())));
        this.signIn = signIn;
    }

    @Override
    public String getName() {
        return signIn;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedOnPerson person && person.signIn.equals(signIn);
    }

    @Override
    public int hashCode() {
        return signIn.hashCode();
    }
}
