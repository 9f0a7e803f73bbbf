package io.pathway42.notify;

import io.pathway42.engine.HeldBecause;
import io.pathway42.engine.RoleHolders;
import io.pathway42.engine.StepDefinition;
import io.pathway42.engine.StepDefinitions;
import io.pathway42.engine.Subject;
import io.pathway42.engine.TaskCreated;
import io.pathway42.engine.TaskEnded;
import io.pathway42.identity.CurrentPerson;
import io.pathway42.work.Nudged;
import io.pathway42.work.TaskCommented;
import io.pathway42.work.TaskMoved;
import io.pathway42.work.WorkItem;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells people what happens to their steps, in the transaction in which it happens. */
@Component
class TaskNews {

    private static final List<String> COORDINATORS = List.of("aims_manager", "lead_consultant");
    private static final Set<HeldBecause> NOBODY = Set.of(HeldBecause.ROLE_VACANT, HeldBecause.NOBODY_LEFT);

    private final Notifications notifications;
    private final LegalDeadlines legal;
    private final StepDefinitions definitions;
    private final RoleHolders holders;
    private final CurrentPerson current;
    private final JdbcClient jdbc;

    TaskNews(
            Notifications notifications,
            LegalDeadlines legal,
            StepDefinitions definitions,
            RoleHolders holders,
            CurrentPerson current,
            JdbcClient jdbc) {
        this.notifications = notifications;
        this.legal = legal;
        this.definitions = definitions;
        this.holders = holders;
        this.current = current;
        this.jdbc = jdbc;
    }

    @EventListener
    void on(TaskCreated task) {
        List<String> people = task.assignee() == null
                ? candidatesOr(task.programmeId(), task.candidates())
                : List.of(task.assignee());
        Subject subject = task.subject();
        notifications.tell(
                new Notice(
                        NOBODY.contains(task.reason())
                                        || task.assignee() == null
                                                && task.candidates().isEmpty()
                                ? Kind.NEEDS_OWNER
                                : task.assignee() == null ? Kind.CLAIMABLE : Kind.ASSIGNED,
                        task.programmeId(),
                        task.clientId(),
                        task.taskId(),
                        task.step().name(),
                        subject == null ? null : subject.ref(),
                        subject == null ? null : subject.title(),
                        task.due(),
                        current.signedIn().orElse(null),
                        legal.of(task.step()),
                        task.step().confidential()),
                people);
    }

    private List<String> candidatesOr(String programmeId, List<String> candidates) {
        return candidates.isEmpty()
                ? COORDINATORS.stream()
                        .flatMap(role -> holders.of(programmeId, role).stream())
                        .toList()
                : candidates;
    }

    @EventListener
    void on(TaskEnded task) {
        notifications.over(task.taskId());
    }

    @EventListener
    void on(TaskMoved moved) {
        WorkItem task = moved.task();
        if (moved.to() != null) {
            Kind kind = NOBODY.contains(moved.because())
                    ? Kind.NEEDS_OWNER
                    : moved.because() == HeldBecause.HANDED_OVER ? Kind.HANDED_OVER : Kind.ASSIGNED;
            notifications.tell(about(task, kind, moved.by()), List.of(moved.to()));
        } else {
            notifications.tell(
                    about(task, Kind.CLAIMABLE, moved.by()),
                    candidates(task.taskId()).stream()
                            .filter(person -> !person.equals(task.assignee()))
                            .toList());
        }
    }

    @EventListener
    void on(TaskCommented commented) {
        WorkItem task = commented.task();
        Stream<String> owners =
                task.assignee() == null ? candidates(task.taskId()).stream() : Stream.of(task.assignee());
        notifications.tell(
                about(task, Kind.COMMENT, commented.person()),
                Stream.concat(owners, commenters(task.taskId())).toList());
    }

    @EventListener
    void on(Nudged nudged) {
        jdbc.sql("select * from work_item where task_id = :task")
                .param("task", nudged.taskId())
                .query(WorkItem.class)
                .optional()
                .ifPresent(task -> notifications.tell(about(task, Kind.NUDGED, nudged.by()), List.of(nudged.person())));
    }

    private Stream<String> commenters(String taskId) {
        return jdbc
                .sql("select distinct person from task_comment where task_id = :task")
                .param("task", taskId)
                .query(String.class)
                .list()
                .stream();
    }

    private List<String> candidates(String taskId) {
        return jdbc.sql("select person from work_candidate where task_id = :task order by person")
                .param("task", taskId)
                .query(String.class)
                .list();
    }

    private Notice about(WorkItem task, Kind kind, @Nullable String by) {
        StepDefinition step = definitions.of(task.definitionId(), task.element());
        return Notice.ofTask(task, kind, by, legal.of(step));
    }
}
