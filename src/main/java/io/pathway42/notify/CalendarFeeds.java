package io.pathway42.notify;

import io.pathway42.evidence.AuditAction;
import io.pathway42.evidence.AuditEntry;
import io.pathway42.evidence.AuditLog;
import io.pathway42.identity.Person;
import io.pathway42.identity.SecretText;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The secret addresses at which people's calendars fetch their deadlines, one for each who made one. */
@Component
public class CalendarFeeds {

    private static final int SECRET_BYTES = 32;

    private final JdbcClient jdbc;
    private final NotifySettings settings;
    private final AuditLog log;
    private final Clock clock;

    CalendarFeeds(JdbcClient jdbc, NotifySettings settings, AuditLog log, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.log = log;
        this.clock = clock;
    }

    public Optional<Feed> of(Person person) {
        return jdbc.sql("select made, fetched from calendar_feed where person = :person")
                .param("person", person.signIn())
                .query(Feed.class)
                .optional();
    }

    /** Makes an address, which is told this once; one from before ends. */
    @Transactional
    public String make(Person person) {
        drop(person);
        String token = SecretText.random(SECRET_BYTES);
        jdbc.sql("insert into calendar_feed (person, token_hash, made) values (:person, :hash, :made)")
                .param("person", person.signIn())
                .param("hash", SecretText.hash(token))
                .param("made", OffsetDateTime.now(clock))
                .update();
        log(person, "calendar feed made");
        return settings.link("/calendar/" + token + ".ics");
    }

    @Transactional
    public void revoke(Person person) {
        if (drop(person) > 0) {
            log(person, "calendar feed revoked");
        }
    }

    /** Whose feed it is, if it is one of somebody who may still come in. */
    @Transactional
    public Optional<String> holder(String token) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        Optional<String> person = jdbc.sql("""
                        select f.person from calendar_feed f join person p on p.sign_in = f.person
                        where f.token_hash = :hash and (p.expires is null or p.expires >= :today)""")
                .param("hash", SecretText.hash(token))
                .param("today", LocalDate.now(clock))
                .query(String.class)
                .optional();
        person.ifPresent(found -> jdbc.sql("update calendar_feed set fetched = :now where person = :person")
                .param("now", now)
                .param("person", found)
                .update());
        return person;
    }

    private int drop(Person person) {
        return jdbc.sql("delete from calendar_feed where person = :person")
                .param("person", person.signIn())
                .update();
    }

    private void log(Person person, String words) {
        log.write(AuditEntry.of(AuditAction.SETTING_CHANGED)
                .client(person.clientId())
                .about(person.signIn())
                .saying(words));
    }

    /** @param fetched when a calendar last fetched it, null before the first time */
    public record Feed(OffsetDateTime made, @Nullable OffsetDateTime fetched) {}
}
