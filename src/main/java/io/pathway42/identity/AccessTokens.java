package io.pathway42.identity;

import io.pathway42.evidence.AuditAction;
import io.pathway42.evidence.AuditEntry;
import io.pathway42.evidence.AuditLog;
import io.pathway42.problem.Fault;
import io.pathway42.problem.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tokens with which a person's scripts call the API: with the person's rights, never more, and not for longer. */
@Component
public class AccessTokens {

    public static final int LONGEST_DAYS = 365;

    private static final int MOST = 50;
    private static final int LONGEST_NAME = 100;
    private static final int ID_BYTES = 12;
    private static final String COLUMNS = "select id, name, scopes, made, expires, last_used from access_token ";

    private final JdbcClient jdbc;
    private final SamePerson same;
    private final Clock clock;
    private final AuditLog auditLog;

    AccessTokens(JdbcClient jdbc, SamePerson same, Clock clock, AuditLog auditLog) {
        this.jdbc = jdbc;
        this.same = same;
        this.clock = clock;
        this.auditLog = auditLog;
    }

    /** What a person's tokens are, without those revoked or expired; the newest first. */
    public List<AccessToken> of(String person) {
        return jdbc
                .sql(COLUMNS + """
                        where person = :person and revoked is null and expires > :now order by made desc, id""")
                .param("person", person)
                .param("now", OffsetDateTime.now(clock))
                .query(Row.class)
                .list()
                .stream()
                .map(Row::token)
                .toList();
    }

    /**
     * Makes a token, whose secret is told this once.
     *
     * @param password typed again, as far as {@link SamePerson} asks for it
     * @throws Problem.Refused with one fault per field
     */
    @Transactional
    public Made make(Person person, Wanted wanted, String password) {
        List<Fault> faults = wanted.faults(LocalDate.now(clock));
        same.doubt(password).ifPresent(faults::add);
        if (of(person.signIn()).size() >= MOST) {
            faults.add(new Fault("name", "You have %d tokens already. Revoke one first.".formatted(MOST)));
        }
        if (!faults.isEmpty()) {
            throw new Problem.Refused("token-refused", "Some of what was entered is not right yet.", faults);
        }
        String secret = SecretText.make();
        AccessToken token = wanted.token(SecretText.random(ID_BYTES), OffsetDateTime.now(clock));
        jdbc.sql("""
                        insert into access_token (id, person, name, token_hash, scopes, made, expires)
                        values (:id, :person, :name, :hash, :scopes, :made, :expires)""")
                .param("id", token.id())
                .param("person", person.signIn())
                .param("name", token.name())
                .param("hash", SecretText.hash(secret))
                .param("scopes", String.join(" ", token.scopes()))
                .param("made", token.made())
                .param("expires", token.expires())
                .update();
        log(AuditAction.TOKEN_MADE, person, token.id(), token.name() + ", " + String.join(" ", token.scopes()));
        return new Made(token, secret);
    }

    /** @throws Problem.NotFound when the person has no such token */
    @Transactional
    public void revoke(Person person, String id) {
        int revoked = jdbc.sql(
                        "update access_token set revoked = :now where id = :id and person = :person and revoked is null")
                .param("now", OffsetDateTime.now(clock))
                .param("id", id)
                .param("person", person.signIn())
                .update();
        if (revoked == 0) {
            throw new Problem.NotFound("no-such-token", "You have no such token, or it was revoked before.");
        }
        log(AuditAction.TOKEN_TAKEN, person, id, "revoked");
    }

    /** Whom a secret stands for, if it is a token's that is valid, of somebody who may still come in. */
    public Optional<Holder> holder(String secret) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        Optional<Holder> holder = jdbc.sql("""
                        select t.id, t.person, p.kind, t.scopes, t.last_used from access_token t
                        join person p on p.sign_in = t.person
                        where t.token_hash = :hash and t.revoked is null and t.expires > :now
                          and (p.expires is null or p.expires >= :today)""")
                .param("hash", SecretText.hash(secret))
                .param("now", now)
                .param("today", now.toLocalDate())
                .query(Holder.class)
                .optional();
        holder.filter(found -> found.unusedSince(now.minusHours(1))).ifPresent(found -> used(found, now));
        return holder;
    }

    /** Whether a bearer token looks like one of ours. */
    public static boolean ours(String secret) {
        return secret.startsWith(SecretText.PREFIX);
    }

    private void used(Holder holder, OffsetDateTime now) {
        jdbc.sql("update access_token set last_used = :now where id = :id")
                .param("now", now)
                .param("id", holder.id())
                .update();
    }

    private void log(AuditAction action, Person person, String id, String words) {
        auditLog.write(AuditEntry.of(action, person.signIn())
                .client(person.clientId())
                .about(id)
                .saying(words));
    }

    /**
     * A token just made.
     *
     * @param secret what the script sends; kept nowhere
     */
    public record Made(AccessToken token, String secret) {}

    /** Whom a token stands for, and what it may do. */
    public record Holder(
            String id,
            String person,
            String kind,
            String scopes,
            @Nullable OffsetDateTime lastUsed) {

        public List<String> scopeList() {
            return List.of(scopes.split(" "));
        }

        private boolean unusedSince(OffsetDateTime then) {
            return lastUsed == null || lastUsed.isBefore(then);
        }
    }

    /**
     * A token that somebody asks for.
     *
     * @param expires the last day on which it is valid
     */
    public record Wanted(
            String name, boolean writes, @Nullable LocalDate expires) {

        private List<Fault> faults(LocalDate today) {
            List<Fault> faults = new ArrayList<>();
            if (name.isBlank() || name.length() > LONGEST_NAME) {
                faults.add(new Fault("name", "Say what the token is for, in up to 100 characters."));
            }
            if (expires == null || expires.isBefore(today) || expires.isAfter(today.plusDays(LONGEST_DAYS))) {
                faults.add(new Fault("expires", "Choose a day within the next %d days.".formatted(LONGEST_DAYS)));
            }
            return faults;
        }

        private AccessToken token(String id, OffsetDateTime now) {
            LocalDate lastDay = expires == null ? now.toLocalDate() : expires;
            return new AccessToken(
                    id,
                    name.strip(),
                    writes ? List.of(AccessToken.READ, AccessToken.WRITE) : List.of(AccessToken.READ),
                    now,
                    lastDay.plusDays(1).atTime(LocalTime.MIDNIGHT).atOffset(ZoneOffset.UTC),
                    null);
        }
    }

    private record Row(
            String id,
            String name,
            String scopes,
            OffsetDateTime made,
            OffsetDateTime expires,
            @Nullable OffsetDateTime lastUsed) {

        private AccessToken token() {
            return new AccessToken(id, name, List.of(scopes.split(" ")), made, expires, lastUsed);
        }
    }
}
