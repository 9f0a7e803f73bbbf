package io.pathway42.identity;

import io.pathway42.evidence.AuditAction;
import io.pathway42.evidence.AuditEntry;
import io.pathway42.evidence.AuditLog;
import io.pathway42.problem.Fault;
import io.pathway42.problem.Problem;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Codes with which people set their first password, or a new one in place of one they lost. An operator issues them;
 * only a hash is kept.
 */
@Component
public class OneTimeCodes {

    private static final int GROUPS = 5;

    private final JdbcClient jdbc;
    private final People people;
    private final CurrentPerson current;
    private final NewPasswords passwords;
    private final IdentitySettings settings;
    private final AuditLog audit;
    private final Clock clock;

    OneTimeCodes(
            JdbcClient jdbc,
            People people,
            CurrentPerson current,
            NewPasswords passwords,
            IdentitySettings settings,
            AuditLog audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.current = current;
        this.passwords = passwords;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A new code for a person, in place of any before it. Their password, if they have one, works until the code is used.
     *
     * @throws Problem.NotAllowed unless who asks is an operator
     */
    @Transactional
    public Issued issue(String signIn) {
        Person operator = current.get();
        if (!operator.operator()) {
            throw new Problem.NotAllowed("not-an-operator", "Only operators issue one-time codes. Ask yours for it.");
        }
        return issue(signIn, operator.signIn());
    }

    @Transactional
    Issued issue(String signIn, String by) {
        Person person = people.find(signIn)
                .orElseThrow(() -> new Problem.NotFound("no-such-person", "Nobody signs in as '" + signIn + "'."));
        String code = OneTimeCode.of(GROUPS);
        OffsetDateTime expires = OffsetDateTime.now(clock).plus(settings.oneTimeCodeValid());
        jdbc.sql("delete from one_time_code where person = :person")
                .param("person", signIn)
                .update();
        jdbc.sql("""
                        insert into one_time_code (person, code_hash, issued_by, expires)
                        values (:person, :hash, :by, :expires)""")
                .param("person", signIn)
                .param("hash", OneTimeCode.hash(code))
                .param("by", by)
                .param("expires", expires)
                .update();
        audit.write(AuditEntry.of(AuditAction.PASSWORD_RESET, by)
                .client(person.clientId())
                .about(signIn)
                .saying("issued a one-time code"));
        return new Issued(signIn, code, expires);
    }

    /**
     * Uses a code up.
     *
     * @throws Problem.Refused with one fault per field; the code stays valid then
     */
    @Transactional
    public void use(String code, String password, String again) {
        Person person = valid(code)
                .flatMap(people::find)
                .orElseThrow(() -> refused(List.of(new Fault(
                        "code", "This code is not valid, or not any more. Ask your operator for a new one."))));
        List<Fault> faults = passwords.faults(person, password, again);
        if (!faults.isEmpty()) {
            throw refused(faults);
        }
        int used = jdbc.sql("delete from one_time_code where code_hash = :hash")
                .param("hash", OneTimeCode.hash(code))
                .update();
        if (used == 0) {
            throw new Problem.Conflict("code-used", "This code has just been used.");
        }
        passwords.give(person, password, AuditAction.PASSWORD_CHANGED);
    }

    private Optional<String> valid(String code) {
        return jdbc.sql("select person from one_time_code where code_hash = :hash and expires > :now")
                .param("hash", OneTimeCode.hash(code))
                .param("now", OffsetDateTime.now(clock))
                .query(String.class)
                .optional();
    }

    private static Problem.Refused refused(List<Fault> faults) {
        return new Problem.Refused("password-refused", "Some of what was entered is not right yet.", faults);
    }

    /** A code, to be handed to the person in a way that others do not see. */
    public record Issued(String person, String code, OffsetDateTime expires) {}
}
