package io.pathway42.notify;

import io.pathway42.identity.SecretText;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends the mails, apart from whatever caused them: a mail server that is down holds no step up. */
@Component
class Postman {

    private static final Logger log = LoggerFactory.getLogger(Postman.class);
    private static final int SECRET_BYTES = 24;

    private final MailServer server;
    private final Outbox outbox;
    private final Letters letters;
    private final Notifications notifications;

    Postman(MailServer server, Outbox outbox, Letters letters, Notifications notifications) {
        this.server = server;
        this.outbox = outbox;
        this.letters = letters;
        this.notifications = notifications;
    }

    /** Sends all whose time has come. */
    @Scheduled(
            fixedDelayString = "${pathway42.notify.pause:PT15S}",
            initialDelayString = "${pathway42.notify.pause:PT15S}")
    void goRound() {
        if (server.present()) {
            outbox.waiting().forEach(outbox::bundle);
            outbox.due().forEach(this::send);
        }
    }

    private void send(String id) {
        String secret = SecretText.random(SECRET_BYTES);
        outbox.take(id, secret).ifPresent(mail -> {
            List<Notification> news = notifications.ofMail(id);
            if (news.isEmpty() && Mail.NEWS.equals(mail.kind())) {
                outbox.drop(mail);
                return;
            }
            try {
                send(mail, news, secret);
                outbox.sent(mail);
            } catch (MailException | MessagingException failed) {
                log.warn("Mail {} did not go out: {}", id, failed.getMessage());
                outbox.failed(mail, reason(failed));
            }
        });
    }

    private void send(Mail mail, List<Notification> news, String secret) throws MessagingException {
        MimeMessage message = server.get().createMimeMessage();
        letters.write(message, mail, news, secret);
        server.get().send(message);
    }

    private static String reason(Exception failed) {
        Throwable root = failed;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage());
    }
}
