package io.pathway42.identity;

import io.pathway42.evidence.AuditAction;
import io.pathway42.problem.Fault;
import io.pathway42.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The password of who asks. */
@Component
public class OwnPassword {

    private final CurrentPerson current;
    private final Accounts accounts;
    private final LockOuts lockOuts;
    private final PasswordEncoder encoder;
    private final NewPasswords passwords;

    OwnPassword(
            CurrentPerson current,
            Accounts accounts,
            LockOuts lockOuts,
            PasswordEncoder encoder,
            NewPasswords passwords) {
        this.current = current;
        this.accounts = accounts;
        this.lockOuts = lockOuts;
        this.encoder = encoder;
        this.passwords = passwords;
    }

    /** Whether who asks has one; who signs in elsewhere has none. */
    public boolean there() {
        return accounts.known(current.signIn()).isPresent();
    }

    /**
     * Changes it and ends all sessions, this one too.
     *
     * @throws Problem.Refused with one fault per field
     */
    public void change(String old, String password, String again) {
        Person person = current.get();
        List<Fault> faults = new ArrayList<>();
        proof(old).ifPresent(why -> faults.add(new Fault("old", why)));
        faults.addAll(passwords.faults(person, password, again));
        if (!faults.isEmpty()) {
            throw new Problem.Refused("password-refused", "Some of what was entered is not right yet.", faults);
        }
        passwords.give(person, password, AuditAction.PASSWORD_CHANGED);
    }

    /** Why this is not the password of who asks; a wrong one counts like a failed sign-in. */
    Optional<String> proof(String password) {
        Account account = accounts.known(current.signIn())
                .orElseThrow(() -> new Problem.NotFound("no-local-account", "You have no password here."));
        try {
            lockOuts.pass(account.getUsername());
        } catch (LockedOut locked) {
            return Optional.of(locked.words());
        }
        if (encoder.matches(password, account.getPassword())) {
            return Optional.empty();
        }
        lockOuts.failed(account.getUsername());
        return Optional.of("This is not your password.");
    }
}
