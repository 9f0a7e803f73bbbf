package io.pathway42.identity;

import org.springframework.security.core.AuthenticationException;

/** Name and password are right, and the account asks for a code beside them. */
public class SecondFactorNeeded extends AuthenticationException {

    private final String signIn;

    SecondFactorNeeded(String signIn) {
        super("A code is needed beside the password.");
        this.signIn = signIn;
    }

    public String signIn() {
        return signIn;
    }
}
