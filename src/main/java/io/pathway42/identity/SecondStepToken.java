package io.pathway42.identity;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A code from somebody whose name and password were right a moment ago. */
public class SecondStepToken extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final String signIn;
    private final String code;

    public SecondStepToken(String signIn, String code) {
        super(List.of());
        this.signIn = signIn;
        this.code = code;
    }

    @Override
    public String getPrincipal() {
        return signIn;
    }

    @Override
    public String getCredentials() {
        return code;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SecondStepToken step && step.signIn.equals(signIn) && step.code.equals(code);
    }

    @Override
    public int hashCode() {
        return signIn.hashCode();
    }
}
