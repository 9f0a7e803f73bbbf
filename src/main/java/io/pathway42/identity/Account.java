package io.pathway42.identity;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** A person's local account, as the sign-in sees it. */
final class Account implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 2L;

    private final String signIn;
    private final String kind;
    private final boolean secondFactor;
    private @Nullable String passwordHash;

    Account(String signIn, String kind, boolean secondFactor, @Nullable String passwordHash) {
        this.signIn = signIn;
        this.kind = kind;
        this.secondFactor = secondFactor;
        this.passwordHash = passwordHash;
    }

    String kind() {
        return kind;
    }

    boolean secondFactor() {
        return secondFactor;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + kind));
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return signIn;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }
}
