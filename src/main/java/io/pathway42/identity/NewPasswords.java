package io.pathway42.identity;

import io.pathway42.evidence.AuditAction;
import io.pathway42.evidence.AuditEntry;
import io.pathway42.evidence.AuditLog;
import io.pathway42.problem.Fault;
import java.util.List;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives people a new password: what must hold of it and what ends with the old one. */
@Component
class NewPasswords {

    private final Accounts accounts;
    private final Clients clients;
    private final PasswordRules rules;
    private final PasswordEncoder encoder;
    private final LockOuts lockOuts;
    private final Authenticators authenticators;
    private final Sessions sessions;
    private final AuditLog audit;

    NewPasswords(
            Accounts accounts,
            Clients clients,
            PasswordRules rules,
            PasswordEncoder encoder,
            LockOuts lockOuts,
            Authenticators authenticators,
            Sessions sessions,
            AuditLog audit) {
        this.accounts = accounts;
        this.clients = clients;
        this.rules = rules;
        this.encoder = encoder;
        this.lockOuts = lockOuts;
        this.authenticators = authenticators;
        this.sessions = sessions;
        this.audit = audit;
    }

    /** What is wrong with what a person wants as their password. */
    List<Fault> faults(Person person, String password, String again) {
        Optional<Fault> weak = rules.objection(password, authenticators.on(person.signIn()), context(person))
                .map(why -> new Fault("password", why));
        return weak.isPresent() || password.equals(again)
                ? weak.stream().toList()
                : List.of(new Fault("again", "The two do not match. Type the new password twice."));
    }

    /** Sets the password, ends every session of the person and forgets failed attempts. */
    @Transactional
    public void give(Person person, String password, AuditAction why) {
        accounts.keep(
                person.signIn(),
                encoder.encode(password),
                password.codePointCount(0, password.length()) < PasswordRules.SHORTEST);
        lockOuts.clear(person.signIn());
        lockOuts.clear(SecondStep.key(person.signIn()));
        sessions.end(person.signIn());
        audit.write(AuditEntry.of(why, person.signIn())
                .client(person.clientId())
                .about(person.signIn())
                .saying("set a new password; all sessions ended"));
    }

    private List<String> context(Person person) {
        String client =
                Optional.ofNullable(person.clientId()).flatMap(clients::name).orElse("");
        return List.of(person.signIn(), person.name(), person.organisation(), client);
    }
}
