package io.pathway42.notify;

import io.pathway42.evidence.AuditAction;
import io.pathway42.evidence.AuditEntry;
import io.pathway42.evidence.AuditLog;
import io.pathway42.identity.People;
import io.pathway42.identity.Person;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends digests for who holds the secret of one of their mails. */
@Component
public class Unsubscribing {

    private final Outbox outbox;
    private final Choices choices;
    private final People people;
    private final AuditLog log;

    Unsubscribing(Outbox outbox, Choices choices, People people, AuditLog log) {
        this.outbox = outbox;
        this.choices = choices;
        this.people = people;
        this.log = log;
    }

    public boolean known(String secret) {
        return outbox.ofUnsubscribe(secret).isPresent();
    }

    /** Whether there was such a mail; ending twice is no fault. */
    @Transactional
    public boolean end(String secret) {
        Optional<Mail> mail = outbox.ofUnsubscribe(secret);
        mail.ifPresent(found -> {
            choices.endDigests(found.person());
            log.write(AuditEntry.of(AuditAction.SETTING_CHANGED, found.person())
                    .client(people.find(found.person()).map(Person::clientId).orElse(null))
                    .about(found.person())
                    .saying("digests ended by the link of a mail"));
        });
        return mail.isPresent();
    }
}
