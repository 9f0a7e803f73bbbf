package io.pathway42.notify;

import io.pathway42.evidence.AuditAction;
import io.pathway42.evidence.AuditEntry;
import io.pathway42.evidence.AuditLog;
import io.pathway42.identity.Person;
import io.pathway42.problem.Problem;
import io.pathway42.standard.WorkingCalendar;
import io.pathway42.standard.WorkingCalendars;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How people want to be told. */
@Component
public class Choices {

    private static final Set<String> LANGUAGES = Set.of("en", "de");

    private final JdbcClient jdbc;
    private final WorkingCalendars calendars;
    private final AuditLog log;

    Choices(JdbcClient jdbc, WorkingCalendars calendars, AuditLog log) {
        this.jdbc = jdbc;
        this.calendars = calendars;
        this.log = log;
    }

    public Choice of(String person) {
        return find(person).orElseGet(() -> new Choice(person, null, Digest.EACH, null, null, null));
    }

    Optional<Choice> find(String person) {
        return jdbc.sql("""
                        select p.sign_in as person, p.email, coalesce(n.digest, 'EACH') as digest,
                               n.language as own_language, n.calendar as own_calendar, c.calendar as client_calendar
                        from person p left join notification_choice n on n.person = p.sign_in
                        left join client c on c.id = p.client_id
                        where p.sign_in = :person""").param("person", person).query(Choice.class).optional();
    }

    WorkingCalendar calendar(Choice choice) {
        return calendars.of(choice.calendar());
    }

    /**
     * Keeps what somebody wants from now on; what waits already waits for its day.
     *
     * @param language null for that of their client
     * @param calendar null for that of their client
     * @throws Problem.Refused when there is no such language or calendar
     */
    @Transactional
    public void choose(Person person, Digest digest, @Nullable String language, @Nullable String calendar) {
        if (language != null && !LANGUAGES.contains(language)) {
            throw Problem.Refused.because("language", "Choose one of the languages offered.");
        }
        if (calendar != null && !calendars.known(calendar)) {
            throw Problem.Refused.because("calendar", "Choose one of the calendars offered.");
        }
        keep(person.signIn(), digest, language, calendar);
        log.write(AuditEntry.of(AuditAction.SETTING_CHANGED)
                .client(person.clientId())
                .about(person.signIn())
                .saying("mail %s, language %s, calendar %s".formatted(digest.id(), language, calendar)));
    }

    /** Ends digests for somebody; deadlines of law are still mailed. */
    void endDigests(String person) {
        Choice now = of(person);
        keep(person, Digest.NONE, now.ownLanguage(), now.ownCalendar());
        jdbc.sql("""
                        update notification set mail = 'NONE', mail_due = null
                        where person = :person and mail = 'WAITING' and legal = false""").param("person", person).update();
    }

    private void keep(String person, Digest digest, @Nullable String language, @Nullable String calendar) {
        jdbc.sql("delete from notification_choice where person = :person")
                .param("person", person)
                .update();
        jdbc.sql("""
                        insert into notification_choice (person, digest, language, calendar)
                        values (:person, :digest, :language, :calendar)""")
                .param("person", person)
                .param("digest", digest.name())
                .param("language", language)
                .param("calendar", calendar)
                .update();
    }
}
