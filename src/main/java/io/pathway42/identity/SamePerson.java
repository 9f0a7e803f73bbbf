package io.pathway42.identity;

import io.pathway42.problem.Fault;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Makes sure, before something that lasts, that who asks is still who signed in: by their password, or by a recent
 * sign-in of people who have none here.
 */
@Component
public class SamePerson {

    private static final Duration RECENT = Duration.ofMinutes(10);

    private final OwnPassword password;
    private final ThisSession here;
    private final Clock realTime;

    SamePerson(OwnPassword password, ThisSession here, @Qualifier("realTime") Clock realTime) {
        this.password = password;
        this.here = here;
        this.realTime = realTime;
    }

    /** Whether a password is asked for. */
    public boolean asksPassword() {
        return password.there();
    }

    /** Whether who asks has to sign in again first. */
    public boolean asksSignIn() {
        return !asksPassword() && !signedInJustNow();
    }

    /** What is missing to be sure; nothing when the call itself brought the password. */
    Optional<Fault> doubt(String typedPassword) {
        if (broughtPassword()) {
            return Optional.empty();
        }
        return (asksPassword() ? wrong(typedPassword) : tooLate()).map(why -> new Fault("password", why));
    }

    private Optional<String> wrong(String typedPassword) {
        return typedPassword.isEmpty()
                ? Optional.of("Enter the password with which you sign in.")
                : password.proof(typedPassword);
    }

    private Optional<String> tooLate() {
        return signedInJustNow()
                ? Optional.empty()
                : Optional.of("You signed in more than ten minutes ago. Sign in again, then repeat this.");
    }

    private boolean signedInJustNow() {
        return here.since()
                .filter(since -> Duration.between(since, realTime.instant()).compareTo(RECENT) < 0)
                .isPresent();
    }

    private static boolean broughtPassword() {
        var caller = SecurityContextHolder.getContext().getAuthentication();
        return caller != null && caller.getDetails() == Door.BASIC;
    }
}
