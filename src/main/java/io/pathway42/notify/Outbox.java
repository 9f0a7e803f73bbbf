package io.pathway42.notify;

import io.pathway42.identity.SecretText;
import io.pathway42.standard.StandardReminders;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mails that wait. Of several nodes the one whose update takes effect has a mail; one that stops while sending gives it
 * back after a while.
 */
@Component
class Outbox {

    private static final Duration LONGEST_SENDING = Duration.ofMinutes(10);
    private static final int AT_ONCE = 200;
    private static final int LONGEST_ERROR = 500;

    private final JdbcClient jdbc;
    private final Choices choices;
    private final StandardReminders standard;
    private final Clock clock;

    Outbox(JdbcClient jdbc, Choices choices, StandardReminders standard, Clock clock) {
        this.jdbc = jdbc;
        this.choices = choices;
        this.standard = standard;
        this.clock = clock;
    }

    /** People for whom something waits whose time has come. */
    List<String> waiting() {
        return jdbc.sql("""
                        select distinct person from notification
                        where mail = 'WAITING' and mail_due <= :now order by person limit :most""")
                .param("now", now())
                .param("most", AT_ONCE)
                .query(String.class)
                .list();
    }

    /** Puts all that waits for a person into one mail, later things too: they read it anyway. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void bundle(String person) {
        Choice choice = choices.of(person);
        String id = UUID.randomUUID().toString();
        int taken = jdbc.sql("""
                        update notification set mail = 'MAILED', mail_id = :mail
                        where person = :person and mail = 'WAITING'""").param("mail", id).param("person", person).update();
        if (taken > 0 && choice.email() != null) {
            boolean legal = jdbc.sql("select count(*) from notification where mail_id = :mail and legal")
                            .param("mail", id)
                            .query(Long.class)
                            .single()
                    > 0;
            add(id, person, choice.email(), Mail.NEWS, legal);
        }
    }

    /** Lets a mail go out that only says that mail arrives. */
    @Transactional
    public void test(String person, String address) {
        add(UUID.randomUUID().toString(), person, address, Mail.TEST, false);
    }

    private void add(String id, String person, String address, String kind, boolean legal) {
        jdbc.sql("""
                        insert into mail (id, person, address, kind, legal, state, attempts, next_try, created)
                        values (:id, :person, :address, :kind, :legal, 'WAITING', 0, :now, :now)""")
                .param("id", id)
                .param("person", person)
                .param("address", address)
                .param("kind", kind)
                .param("legal", legal)
                .param("now", now())
                .update();
    }

    /** Mails whose time has come. */
    List<String> due() {
        return jdbc.sql("""
                        select id from mail where state in ('WAITING', 'SENDING') and next_try <= :now
                        order by next_try, id limit :most""")
                .param("now", now())
                .param("most", AT_ONCE)
                .query(String.class)
                .list();
    }

    /** Takes a mail to send it, with the hash by which its reader may end digests; nothing when another node has it. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<Mail> take(String id, String unsubscribe) {
        int taken = jdbc.sql("""
                        update mail set state = 'SENDING', attempts = attempts + 1, next_try = :until,
                            unsubscribe_hash = :hash
                        where id = :id and state in ('WAITING', 'SENDING') and next_try <= :now""")
                .param("until", now().plus(LONGEST_SENDING))
                .param("hash", SecretText.hash(unsubscribe))
                .param("id", id)
                .param("now", now())
                .update();
        return taken == 0 ? Optional.empty() : Optional.of(get(id));
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void sent(Mail mail) {
        jdbc.sql("update mail set state = 'SENT', sent = :now, error = null where id = :id")
                .param("now", now())
                .param("id", mail.id())
                .update();
    }

    /** A mail of which nothing is left to say is gone. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void drop(Mail mail) {
        jdbc.sql("delete from mail where id = :id").param("id", mail.id()).update();
    }

    /** Tries again later, or gives up after the last try. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void failed(Mail mail, String why) {
        List<Duration> delays = standard.mailRetries();
        boolean last = mail.attempts() > delays.size();
        jdbc.sql("update mail set state = :state, next_try = :next, error = :error where id = :id")
                .param("state", last ? Mail.FAILED : Mail.WAITING)
                .param("next", last ? now() : now().plus(delays.get(mail.attempts() - 1)))
                .param("error", why.substring(0, Math.min(why.length(), LONGEST_ERROR)))
                .param("id", mail.id())
                .update();
    }

    /** Tries a mail again now that failed, for good or for the time being. */
    @Transactional
    public boolean again(String id) {
        return jdbc.sql("""
                        update mail set state = 'WAITING', attempts = 0, next_try = :now
                        where id = :id and (state = 'FAILED' or (state = 'WAITING' and error is not null))""").param("now", now()).param("id", id).update() > 0;
    }

    /** Mails that failed and did not go out since, the oldest first. */
    List<Mail> troubled(int most) {
        return jdbc.sql("""
                        select * from mail where state <> 'SENT' and error is not null
                        order by created, id limit :most""").param("most", most).query(Mail.class).list();
    }

    /** Whose mail holds this secret, if one does. */
    Optional<Mail> ofUnsubscribe(String secret) {
        return jdbc.sql("select * from mail where unsubscribe_hash = :hash")
                .param("hash", SecretText.hash(secret))
                .query(Mail.class)
                .optional();
    }

    /** When the last mail went out, if one ever did. */
    @Nullable
    OffsetDateTime lastSent() {
        return jdbc.sql("select max(sent) as sent from mail")
                .query((row, nr) -> row.getObject("sent", OffsetDateTime.class))
                .list()
                .get(0);
    }

    private Mail get(String id) {
        return jdbc.sql("select * from mail where id = :id")
                .param("id", id)
                .query(Mail.class)
                .single();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
