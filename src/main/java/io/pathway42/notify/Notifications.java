package io.pathway42.notify;

import io.pathway42.problem.Problem;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people were told, each only of themselves. */
@Component
public class Notifications {

    private static final String ROWS = """
            select n.id, n.person, n.kind, n.programme_id, c.name as client_name, n.task_id, n.what, n.subject,
                   n.subject_title, n.due, p.name as by_name, n.legal, n.confidential, n.at, n.read_at
            from notification n join client c on c.id = n.client_id left join person p on p.sign_in = n.by_person
            """;

    private final JdbcClient jdbc;
    private final Choices choices;
    private final MailServer server;
    private final Clock clock;

    Notifications(JdbcClient jdbc, Choices choices, MailServer server, Clock clock) {
        this.jdbc = jdbc;
        this.choices = choices;
        this.server = server;
        this.clock = clock;
    }

    /** Tells people, in the running transaction: each once, and nobody what they did themselves. */
    void tell(Notice notice, Collection<String> people) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        for (String person : new LinkedHashSet<>(people)) {
            if (!person.equals(notice.by())) {
                add(notice, person, now, mailDue(notice, person, now));
            }
        }
    }

    private @Nullable OffsetDateTime mailDue(Notice notice, String person, OffsetDateTime now) {
        if (!server.present()) {
            return null;
        }
        Optional<Choice> choice = choices.find(person).filter(found -> found.email() != null);
        return choice.flatMap(wants ->
                        notice.legal() ? Optional.of(now) : wants.digest().when(now, choices.calendar(wants)))
                .orElse(null);
    }

    private void add(Notice notice, String person, OffsetDateTime now, @Nullable OffsetDateTime mailDue) {
        jdbc.sql("""
                        insert into notification (id, person, kind, programme_id, client_id, task_id, what, subject,
                            subject_title, due, by_person, legal, confidential, at, mail, mail_due)
                        values (:id, :person, :kindName, :programmeId, :clientId, :taskId, :what, :subject,
                            :subjectTitle, :due, :by, :legal, :confidential, :at, :mail, :mailDue)""")
                .param("id", UUID.randomUUID().toString())
                .param("person", person)
                .param("kindName", notice.kind().name())
                .param("programmeId", notice.programmeId())
                .param("clientId", notice.clientId())
                .param("taskId", notice.taskId())
                .param("what", notice.confidential() ? "" : notice.what())
                .param("subject", notice.confidential() ? null : notice.subject())
                .param("subjectTitle", notice.confidential() ? null : notice.subjectTitle())
                .param("due", notice.due())
                .param("by", notice.by())
                .param("legal", notice.legal())
                .param("confidential", notice.confidential())
                .param("at", now)
                .param("mail", mailDue == null ? MailState.NONE : MailState.WAITING)
                .param("mailDue", mailDue)
                .update();
    }

    /** A step is over: nobody needs to hear of it any more, also not by a mail that has not gone out. */
    void over(String taskId) {
        jdbc.sql("""
                        update notification
                        set read_at = coalesce(read_at, :now),
                            mail = case when mail = 'WAITING' or mail_id in (
                                select id from mail where state in ('WAITING', 'SENDING', 'FAILED'))
                                then 'NONE' else mail end
                        where task_id = :task and (read_at is null or mail = 'WAITING'
                            or mail_id in (
                                select id from mail where state in ('WAITING', 'SENDING', 'FAILED')))""")
                .param("now", OffsetDateTime.now(clock))
                .param("task", taskId)
                .update();
    }

    /** The newest of a person, before a moment. */
    public List<Notification> of(String person, OffsetDateTime before, int size) {
        return jdbc.sql(ROWS + "where n.person = :person and n.at < :before order by n.at desc, n.id limit :size")
                .param("person", person)
                .param("before", before)
                .param("size", size)
                .query(Notification.class)
                .list();
    }

    List<Notification> ofMail(String mailId) {
        return jdbc.sql(ROWS + "where n.mail_id = :mail and n.mail = 'MAILED' order by n.legal desc, n.due, n.at, n.id")
                .param("mail", mailId)
                .query(Notification.class)
                .list();
    }

    public long unread(String person) {
        return jdbc.sql("select count(*) from notification where person = :person and read_at is null")
                .param("person", person)
                .query(Long.class)
                .single();
    }

    /**
     * Marks one as read and says where it leads.
     *
     * @throws Problem.NotFound when the person was not told that
     */
    @Transactional
    public Notification open(String person, String id) {
        Notification found = jdbc.sql(ROWS + "where n.id = :id and n.person = :person")
                .param("id", id)
                .param("person", person)
                .query(Notification.class)
                .optional()
                .orElseThrow(() -> new Problem.NotFound("no-such-notification", "There is no such notification."));
        jdbc.sql("update notification set read_at = coalesce(read_at, :now) where id = :id")
                .param("now", OffsetDateTime.now(clock))
                .param("id", id)
                .update();
        return found;
    }

    @Transactional
    public void readAll(String person) {
        jdbc.sql("update notification set read_at = :now where person = :person and read_at is null")
                .param("now", OffsetDateTime.now(clock))
                .param("person", person)
                .update();
    }
}
