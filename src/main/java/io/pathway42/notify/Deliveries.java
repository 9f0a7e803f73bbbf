package io.pathway42.notify;

import io.pathway42.evidence.AuditAction;
import io.pathway42.evidence.AuditEntry;
import io.pathway42.evidence.AuditLog;
import io.pathway42.identity.Access;
import io.pathway42.problem.Problem;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What did not arrive, for operators: mails and calls of webhooks, what, since when and why. Never what they say. */
@Component
public class Deliveries {

    private static final int MOST = 100;

    private final Access access;
    private final Outbox outbox;
    private final WebhookDeliveries webhooks;
    private final MailServer server;
    private final AuditLog log;

    Deliveries(Access access, Outbox outbox, WebhookDeliveries webhooks, MailServer server, AuditLog log) {
        this.access = access;
        this.outbox = outbox;
        this.webhooks = webhooks;
        this.server = server;
        this.log = log;
    }

    public Troubles troubles() {
        access.administration();
        return new Troubles(
                server.present(),
                outbox.lastSent(),
                outbox.troubled(MOST).stream()
                        .map(mail -> new TroubledMail(
                                mail.id(),
                                mail.person(),
                                mail.address(),
                                Mail.FAILED.equals(mail.state()),
                                mail.attempts(),
                                String.valueOf(mail.error()),
                                mail.created(),
                                mail.nextTry()))
                        .toList(),
                webhooks.troubled(MOST));
    }

    /** @throws Problem.NotFound when no such mail has failed */
    @Transactional
    public void mailAgain(String id) {
        access.administration();
        if (!outbox.again(id)) {
            throw new Problem.NotFound("no-such-mail", "No such mail has failed.");
        }
    }

    /** @throws Problem.NotFound when no such call has failed */
    @Transactional
    public void callAgain(String id) {
        access.administration();
        if (!webhooks.again(id)) {
            throw new Problem.NotFound("no-such-delivery", "No such call has failed.");
        }
    }

    /**
     * Lets a mail go out that only says that mail arrives.
     *
     * @throws Problem.Refused when there is no mail server or the address is none
     */
    @Transactional
    public void testMail(String person, String address) {
        access.administration();
        if (!server.present()) {
            throw Problem.Refused.because("address", "Mail is not set up: set spring.mail.host first.");
        }
        if (!address.matches("[^@\\s<>,;]+@[^@\\s<>,;]+") || address.length() > 254) {
            throw Problem.Refused.because("address", "Enter an e-mail address.");
        }
        outbox.test(person, address);
        log.write(AuditEntry.of(AuditAction.SETTING_CHANGED).about(address).saying("mail test"));
    }

    /**
     * @param mailPresent whether a mail server is set up
     * @param lastSent when the last mail went out
     */
    public record Troubles(
            boolean mailPresent,
            @Nullable OffsetDateTime lastSent,
            List<TroubledMail> mails,
            List<WebhookDeliveries.Troubled> calls) {}

    /** @param givenUp whether it is tried again only by hand */
    public record TroubledMail(
            String id,
            String person,
            String address,
            boolean givenUp,
            int attempts,
            String error,
            OffsetDateTime since,
            OffsetDateTime nextTry) {}
}
