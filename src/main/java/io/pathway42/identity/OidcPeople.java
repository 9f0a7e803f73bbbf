package io.pathway42.identity;

import io.pathway42.evidence.AuditAction;
import io.pathway42.evidence.AuditEntry;
import io.pathway42.evidence.AuditLog;
import io.pathway42.problem.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who the people are for whom the single sign-on vouches. The first sign-in binds the provider's own id of the person;
 * from then on nothing else counts, so that an e-mail address given to somebody else opens no door.
 */
@Component
public class OidcPeople {

    private static final String SUBJECT = "sub";

    private final OidcSettings settings;
    private final OidcRoles roles;
    private final People people;
    private final JdbcClient jdbc;
    private final AuditLog auditLog;

    OidcPeople(OidcSettings settings, OidcRoles roles, People people, JdbcClient jdbc, AuditLog auditLog) {
        this.settings = settings;
        this.roles = roles;
        this.people = people;
        this.jdbc = jdbc;
        this.auditLog = auditLog;
    }

    /**
     * Who signs in with these claims; they hold from now on what their groups give.
     *
     * @throws UnknownPerson when nobody here is meant
     */
    @Transactional
    public Person signsIn(Map<String, Object> claims) {
        Person person = knownOrLogged(claims);
        roles.grant(person, values(claims.get(settings.rolesClaim())));
        return people.find(person.signIn()).orElse(person);
    }

    /**
     * Who is meant by these claims.
     *
     * @throws UnknownPerson when nobody here is
     */
    @Transactional
    public Person known(Map<String, Object> claims) {
        String subject = text(claims, SUBJECT);
        if (subject == null) {
            throw new UnknownPerson("The provider names no subject.");
        }
        return find("sso_subject", subject)
                .or(() -> bound(claims, subject))
                .orElseThrow(() -> new UnknownPerson("Nobody here is known by the claim " + settings.claimOrUsual()));
    }

    /**
     * Notes by which e-mail address the single sign-on may know somebody.
     *
     * @throws Problem.Refused when it is none
     */
    public void reachedAt(String signIn, String email) {
        if (!email.strip().matches("[^@\\s]{1,64}@[^@\\s]{1,189}")) {
            throw Problem.Refused.because("email", "This is no e-mail address. Write it like kim.larsen@example.com.");
        }
        jdbc.sql("update person set email = :email where sign_in = :signIn")
                .param("email", email.strip().toLowerCase(Locale.ROOT))
                .param("signIn", signIn)
                .update();
    }

    private Person knownOrLogged(Map<String, Object> claims) {
        try {
            return known(claims);
        } catch (UnknownPerson unknown) {
            auditLog.writeApart(AuditEntry.of(AuditAction.SIGN_IN_FAILED, null)
                    .about(String.valueOf(claims.get(settings.claimOrUsual())))
                    .saying("single sign-on, nobody known by it"));
            throw unknown;
        }
    }

    private Optional<Person> bound(Map<String, Object> claims, String subject) {
        String value = text(claims, settings.claimOrUsual());
        if (value == null) {
            return Optional.empty();
        }
        Optional<Person> person = switch (settings.match()) {
            case EMAIL ->
                verified(claims) ? find("lower(email)", value.toLowerCase(Locale.ROOT)) : Optional.<Person>empty();
            case SIGN_IN -> find("sign_in", value);
            case SUBJECT -> find("sso_subject", value);
        };
        return person.filter(found -> bind(found, subject));
    }

    /** False when the person is bound to another subject already. */
    private boolean bind(Person person, String subject) {
        return jdbc.sql("update person set sso_subject = :subject where sign_in = :signIn and sso_subject is null")
                        .param("subject", subject)
                        .param("signIn", person.signIn())
                        .update()
                == 1;
    }

    /** The one person for whom the column holds the value; nobody when there are several. */
    private Optional<Person> find(String column, String value) {
        List<String> found = jdbc.sql("select sign_in from person where " + column + " = :value")
                .param("value", value)
                .query(String.class)
                .list();
        return found.size() == 1 ? people.find(found.get(0)) : Optional.empty();
    }

    private static boolean verified(Map<String, Object> claims) {
        return Boolean.parseBoolean(String.valueOf(claims.get("email_verified")));
    }

    private static @Nullable String text(Map<String, Object> claims, String name) {
        return claims.get(name) instanceof String text && !text.isBlank() ? text : null;
    }

    private static List<String> values(@Nullable Object claim) {
        return claim instanceof Iterable<?> many
                ? StreamSupport.stream(many.spliterator(), false)
                        .map(String::valueOf)
                        .toList()
                : claim == null ? List.of() : List.of(String.valueOf(claim));
    }
}
