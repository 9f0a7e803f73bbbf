package io.pathway42.identity;

import io.pathway42.evidence.AuditAction;
import io.pathway42.evidence.AuditEntry;
import io.pathway42.evidence.AuditLog;
import io.pathway42.problem.Problem;
import java.util.List;
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
    private final EmailAddresses addresses;
    private final JdbcClient jdbc;
    private final AuditLog auditLog;

    OidcPeople(
            OidcSettings settings,
            OidcRoles roles,
            People people,
            EmailAddresses addresses,
            JdbcClient jdbc,
            AuditLog auditLog) {
        this.settings = settings;
        this.roles = roles;
        this.people = people;
        this.addresses = addresses;
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
        return bySubject(subject)
                .or(() -> bound(claims, subject))
                .orElseThrow(() -> new UnknownPerson("Nobody here is known by the claim " + settings.claimOrUsual()));
    }

    /**
     * Notes by which e-mail address the single sign-on may know somebody.
     *
     * @throws Problem.Refused when it is none
     */
    public void reachedAt(String signIn, String email) {
        if (!MemberEntry.readsAsEmail(email.strip())) {
            throw Problem.Refused.because("email", "This is no e-mail address. Write it like kim.larsen@example.com.");
        }
        addresses.enter(signIn, email);
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
            case EMAIL -> verified(claims) ? addresses.owner(value).flatMap(people::find) : Optional.<Person>empty();
            case SIGN_IN -> people.find(value);
            case SUBJECT -> bySubject(value);
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

    private Optional<Person> bySubject(String subject) {
        return jdbc.sql("select sign_in from person where sso_subject = :subject")
                .param("subject", subject)
                .query(String.class)
                .optional()
                .flatMap(people::find);
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
