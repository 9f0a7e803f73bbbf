package io.pathway42.identity;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.LockedException;

/** Too many attempts failed; says nothing of whether there is such an account. */
public class LockedOut extends LockedException {

    private final @Nullable Duration wait;

    LockedOut(@Nullable Duration wait) {
        super("Too many attempts failed.");
        this.wait = wait;
    }

    /** How long to wait, rounded up; empty when only a new password helps. */
    public Optional<Duration> remaining() {
        return Optional.ofNullable(wait).map(left -> Duration.ofSeconds(left.toSeconds() + 1));
    }

    /** In words, for whoever failed. */
    public String words() {
        return remaining()
                .map(left -> left.toMinutes() < 1
                        ? "Too many attempts failed for this name. Try again in a minute."
                        : "Too many attempts failed for this name. Try again in %d minutes."
                                .formatted(left.toMinutes() + 1))
                .orElse("Too many attempts failed for this name. Ask your operator for a one-time code.");
    }
}
