package io.pathway42.notify;

import io.pathway42.engine.RoleHolders;
import io.pathway42.engine.StepDefinition;
import io.pathway42.engine.StepDefinitions;
import io.pathway42.engine.TaskCreated;
import io.pathway42.identity.Absences;
import io.pathway42.identity.ClientCalendars;
import io.pathway42.standard.StandardReminders;
import io.pathway42.standard.StandardReminders.Stage;
import io.pathway42.standard.TimeSpan;
import io.pathway42.standard.WorkingCalendar;
import io.pathway42.work.Group;
import io.pathway42.work.WorkItem;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds of the open tasks of a programme: each stage that a task has reached is told once. A stage that lies before the
 * task came into being is passed over, and of several that the same people would hear at once only the last is told.
 */
@Component
class Reminders {

    /** More than the earliest stage before a due date, weekends and holidays in it. */
    private static final int DAYS_AHEAD = 21;

    private static final String SYSTEM = "system";

    private final JdbcClient jdbc;
    private final StandardReminders standard;
    private final StepDefinitions definitions;
    private final RoleHolders holders;
    private final Absences absences;
    private final Choices choices;
    private final ClientCalendars clients;
    private final LegalDeadlines legal;
    private final Notifications notifications;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reminders(
            JdbcClient jdbc,
            StandardReminders standard,
            StepDefinitions definitions,
            RoleHolders holders,
            Absences absences,
            Choices choices,
            ClientCalendars clients,
            LegalDeadlines legal,
            Notifications notifications,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.standard = standard;
        this.definitions = definitions;
        this.holders = holders;
        this.absences = absences;
        this.choices = choices;
        this.clients = clients;
        this.legal = legal;
        this.notifications = notifications;
        this.events = events;
        this.clock = clock;
    }

    /** Programmes, but those suspended, with open tasks that may have reached a stage. */
    List<String> programmes() {
        return jdbc.sql("""
                        select distinct w.programme_id from work_item w join programme p on p.id = w.programme_id
                        where w.state = 'OPEN' and w.due < :horizon and p.status <> 'suspended'
                            and not exists (select 1 from task_reminder r
                                            where r.task_id = w.task_id and r.stage = :last)
                        order by w.programme_id""")
                .param("horizon", OffsetDateTime.now(clock).plusDays(DAYS_AHEAD))
                .param("last", last().id())
                .query(String.class)
                .list();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void remind(String programmeId) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        Map<String, Set<String>> told = told(programmeId);
        WorkingCalendar ofClient = clients.ofProgramme(programmeId);
        Map<String, WorkingCalendar> calendars = new HashMap<>();
        for (WorkItem task : open(programmeId, now)) {
            WorkingCalendar calendar = task.assignee() == null
                    ? ofClient
                    : calendars.computeIfAbsent(task.assignee(), person -> choices.calendar(choices.of(person)));
            List<Stage> due = standard.stages().stream()
                    .filter(stage -> !told.getOrDefault(task.taskId(), Set.of()).contains(stage.id()))
                    .filter(stage -> reached(stage, task, calendar, now))
                    .toList();
            due.forEach(stage -> note(task, stage, now));
            tell(task, due);
        }
    }

    /** What a task takes up that another left undone has been reminded of already. */
    @EventListener
    void on(TaskCreated task) {
        if (task.since().isBefore(task.created())) {
            jdbc.sql("""
                            insert into task_reminder (task_id, stage, at)
                            select :task, r.stage, min(r.at)
                            from task_reminder r join work_item w on w.task_id = r.task_id
                            where w.process_instance = :instance and w.element = :element and w.created >= :since
                            group by r.stage""")
                    .param("task", task.taskId())
                    .param("instance", task.processInstanceId())
                    .param("element", task.step().element())
                    .param("since", task.since())
                    .update();
        }
    }

    private void tell(WorkItem task, List<Stage> due) {
        StepDefinition step = definitions.of(task.definitionId(), task.element());
        Set<String> heard = new HashSet<>();
        List<Stage> latestFirst = new ArrayList<>(due);
        java.util.Collections.reverse(latestFirst);
        for (Stage stage : latestFirst) {
            boolean own = Stage.OWNER.equals(stage.to());
            if (!own && task.confidential() || !heard.add(stage.to())) {
                continue;
            }
            List<String> owners = owners(task);
            List<String> people = own ? withSubstitutes(owners) : others(task, stage.to(), owners);
            notifications.tell(
                    notice(task, step, own ? (stage.late() ? Kind.OVERDUE : Kind.DUE) : Kind.ESCALATED), people);
            if (own && stage.late()) {
                events.publishEvent(new TaskOverdue(task));
            }
        }
    }

    private boolean reached(Stage stage, WorkItem task, WorkingCalendar calendar, OffsetDateTime now) {
        if (stage.late()) {
            return Group.late(task.due(), now.toLocalDate())
                    && !new TimeSpan(Objects.requireNonNull(stage.after()))
                            .after(task.due(), calendar)
                            .isAfter(now);
        }
        OffsetDateTime from = new TimeSpan(Objects.requireNonNull(stage.before())).before(task.due(), calendar);
        return !from.isAfter(now) && from.isAfter(task.created()) && now.isBefore(task.due());
    }

    private List<WorkItem> open(String programmeId, OffsetDateTime now) {
        return jdbc.sql("""
                        select w.* from work_item w
                        where w.programme_id = :programme and w.state = 'OPEN' and w.due < :horizon
                            and not exists (select 1 from task_reminder r
                                            where r.task_id = w.task_id and r.stage = :last)
                        order by w.due, w.task_id""")
                .param("programme", programmeId)
                .param("horizon", now.plusDays(DAYS_AHEAD))
                .param("last", last().id())
                .query(WorkItem.class)
                .list();
    }

    private Stage last() {
        return standard.stages().get(standard.stages().size() - 1);
    }

    private Map<String, Set<String>> told(String programmeId) {
        return jdbc.sql("""
                        select r.task_id, r.stage from task_reminder r join work_item w on w.task_id = r.task_id
                        where w.programme_id = :programme and w.state = 'OPEN'""").param("programme", programmeId).query(Told.class).list().stream()
                .collect(Collectors.groupingBy(Told::taskId, Collectors.mapping(Told::stage, Collectors.toSet())));
    }

    private void note(WorkItem task, Stage stage, OffsetDateTime now) {
        jdbc.sql("insert into task_reminder (task_id, stage, at) values (:task, :stage, :at)")
                .param("task", task.taskId())
                .param("stage", stage.id())
                .param("at", now)
                .update();
    }

    private List<String> owners(WorkItem task) {
        return task.assignee() != null
                ? List.of(task.assignee())
                : jdbc.sql("select person from work_candidate where task_id = :task order by person")
                        .param("task", task.taskId())
                        .query(String.class)
                        .list();
    }

    private List<String> withSubstitutes(List<String> owners) {
        return owners.stream()
                .flatMap(owner ->
                        Stream.concat(Stream.of(owner), absences.today(owner).map(a -> a.substitute()).stream()))
                .toList();
    }

    private List<String> others(WorkItem task, String role, List<String> owners) {
        return holders.of(task.programmeId(), role).stream()
                .filter(person -> !owners.contains(person))
                .toList();
    }

    private Notice notice(WorkItem task, StepDefinition step, Kind kind) {
        String by =
                kind == Kind.ESCALATED ? Optional.ofNullable(task.assignee()).orElse(SYSTEM) : SYSTEM;
        return Notice.ofTask(task, kind, by, legal.of(step));
    }

    private record Told(String taskId, String stage) {}
}
