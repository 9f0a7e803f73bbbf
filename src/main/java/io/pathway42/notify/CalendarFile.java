package io.pathway42.notify;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import io.pathway42.identity.Absence;
import io.pathway42.identity.Absences;
import io.pathway42.identity.Access;
import io.pathway42.work.WorkItem;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A person's calendar: when their steps are due, the audits of their programmes, and when they are away. */
@Component
public class CalendarFile {

    private static final int MOST = 1000;

    private final JdbcClient jdbc;
    private final Access access;
    private final Absences absences;
    private final Choices choices;
    private final Wording wording;
    private final MessageSource messages;
    private final NotifySettings settings;
    private final Clock clock;

    CalendarFile(
            JdbcClient jdbc,
            Access access,
            Absences absences,
            Choices choices,
            Wording wording,
            MessageSource messages,
            NotifySettings settings,
            Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.absences = absences;
        this.choices = choices;
        this.wording = wording;
        this.messages = messages;
        this.settings = settings;
        this.clock = clock;
    }

    /** As iCalendar (RFC 5545), in the language of the person; all entries are whole days. */
    public String of(String person) {
        Locale locale = choices.of(person).locale();
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Pathway42//Pathway42//EN");
        calendar.setName("Pathway42");
        calendar.setRefreshInterval(biweekly.util.Duration.builder().hours(1).build());
        List<String> programmes = access.visibleTo(person);
        if (!programmes.isEmpty()) {
            tasks(person, programmes).forEach(task -> calendar.addEvent(event(task, locale)));
            audits(programmes).forEach(audit -> calendar.addEvent(event(audit, locale)));
        }
        absences.of(person).forEach(absence -> calendar.addEvent(event(absence, locale)));
        return Biweekly.write(calendar).go();
    }

    private VEvent event(WorkItem task, Locale locale) {
        String what =
                task.confidential() ? message("notification.confidential", locale) : wording.step(task.name(), locale);
        String about = task.confidential() ? "" : wording.subject(task.subject(), task.subjectTitle(), locale);
        VEvent event = whole(
                "task-" + task.taskId(),
                message("calendar.task", locale, about.isEmpty() ? what : what + " (" + about + ")"),
                task.due().toLocalDate(),
                task.due().toLocalDate(),
                task.created());
        String link = settings.link("/work/tasks/" + task.taskId());
        event.setUrl(link);
        event.setDescription(link);
        event.setTransparency(Transparency.transparent());
        return event;
    }

    private VEvent event(Audit audit, Locale locale) {
        VEvent event = whole(
                "audit-" + audit.programmeId() + "-" + audit.ref(),
                message("calendar.audit", locale, message("calendar.audit." + audit.kind(), locale), audit.client()),
                audit.startOn(),
                audit.endOn() == null ? audit.startOn() : audit.endOn(),
                OffsetDateTime.now(clock));
        event.setUrl(settings.link("/programmes/" + audit.programmeId() + "/registers/audits/" + audit.ref()));
        return event;
    }

    private VEvent event(Absence absence, Locale locale) {
        return whole(
                "absence-" + absence.id(),
                message("calendar.absence", locale),
                absence.fromDay(),
                absence.toDay(),
                absence.enteredAt());
    }

    /** @param last the last day, which the event includes */
    private static VEvent whole(String uid, String summary, LocalDate first, LocalDate last, OffsetDateTime stamp) {
        VEvent event = new VEvent();
        event.setUid(uid + "@pathway42");
        event.setDateTimeStamp(Date.from(stamp.toInstant()));
        event.setSummary(summary);
        event.setDateStart(new DateStart(day(first)));
        event.setDateEnd(new DateEnd(day(last.plusDays(1))));
        return event;
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    private List<WorkItem> tasks(String person, List<String> programmes) {
        return jdbc.sql("""
                        select * from work_item
                        where assignee = :person and state = 'OPEN' and programme_id in (:programmes)
                        order by due, task_id limit :most""")
                .param("person", person)
                .param("programmes", programmes)
                .param("most", MOST)
                .query(WorkItem.class)
                .list();
    }

    private List<Audit> audits(List<String> programmes) {
        return jdbc.sql("""
                        select a.programme_id, a.ref, a.kind, c.name as client, a.start_on, a.end_on
                        from audit a join client c on c.id = a.client_id
                        where a.programme_id in (:programmes) and a.start_on >= :since
                        order by a.start_on, a.ref limit :most""")
                .param("programmes", programmes)
                .param("since", LocalDate.now(clock).minusMonths(1))
                .param("most", MOST)
                .query(Audit.class)
                .list();
    }

    private String message(String code, Locale locale, Object... values) {
        return String.valueOf(messages.getMessage(code, values, code, locale));
    }

    private record Audit(
            String programmeId,
            String ref,
            String kind,
            String client,
            LocalDate startOn,
            @Nullable LocalDate endOn) {}
}
