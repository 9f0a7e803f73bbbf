package io.pathway42.identity;

import org.springframework.security.core.AuthenticationException;

/** The single sign-on vouches for somebody whom nobody has entered here. */
public class UnknownPerson extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    UnknownPerson(String because) {
        super(because);
    }
}
