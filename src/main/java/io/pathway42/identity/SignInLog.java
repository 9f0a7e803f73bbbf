package io.pathway42.identity;

import io.pathway42.evidence.AuditAction;
import io.pathway42.evidence.AuditEntry;
import io.pathway42.evidence.AuditLog;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AbstractAuthenticationEvent;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;

/**
 * Tells the audit log who signed in, failed to, and signed out. A script that brings its password with every request
 * shows only when it fails.
 */
@Component
class SignInLog {

    private final AuditLog log;
    private final People people;

    SignInLog(AuditLog log, People people) {
        this.log = log;
        this.people = people;
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        if (local(event)) {
            log.write(entry(AuditAction.SIGNED_IN, event.getAuthentication().getName()));
        }
    }

    @EventListener
    void signedOut(LogoutSuccessEvent event) {
        log.write(entry(AuditAction.SIGNED_OUT, event.getAuthentication().getName()));
    }

    /** What was typed in place of a name may be a password, so that only names of people who exist are kept. */
    @EventListener
    void failed(AbstractAuthenticationFailureEvent event) {
        if (!local(event)) {
            return;
        }
        Optional<Person> known = Optional.of(event.getAuthentication().getName().strip())
                .filter(name -> name.chars().noneMatch(Character::isISOControl))
                .flatMap(people::find);
        log.writeApart(AuditEntry.of(AuditAction.SIGN_IN_FAILED)
                .client(known.map(Person::clientId).orElse(null))
                .about(known.map(Person::signIn).orElse("unknown name"))
                .saying(event.getException().getClass().getSimpleName()));
    }

    /** A single sign-on tells the log itself. */
    private static boolean local(AbstractAuthenticationEvent event) {
        return event.getAuthentication() instanceof UsernamePasswordAuthenticationToken
                || event.getAuthentication() instanceof SecondStepToken;
    }

    private AuditEntry entry(AuditAction action, String signIn) {
        return AuditEntry.of(action, signIn)
                .client(people.find(signIn).map(Person::clientId).orElse(null))
                .about(signIn);
    }
}
