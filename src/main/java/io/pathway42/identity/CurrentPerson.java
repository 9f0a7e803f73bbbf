package io.pathway42.identity;

import io.pathway42.OncePerRequest;
import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is asking. */
@Component
public class CurrentPerson {

    private final People people;

    CurrentPerson(People people) {
        this.people = people;
    }

    /** Sign-in name of who is asking; fails when nobody has signed in. */
    public String signIn() {
        return signedIn().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody has signed in."));
    }

    public Optional<String> signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null
                        || !authentication.isAuthenticated()
                        || authentication instanceof AnonymousAuthenticationToken
                ? Optional.empty()
                : Optional.of(authentication.getName());
    }

    public Person get() {
        String signIn = signIn();
        return OncePerRequest.ask(CurrentPerson.class, signIn, () -> people.find(signIn))
                .orElseThrow(() -> new AuthenticationCredentialsNotFoundException(signIn + " is gone."));
    }
}
