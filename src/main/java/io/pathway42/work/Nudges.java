package io.pathway42.work;

import io.pathway42.identity.Access;
import io.pathway42.problem.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Polite reminders of late tasks by those who run a programme, at most one per task and day. */
@Component
public class Nudges {

    /** Who may remind others, besides operators. */
    public static final Set<String> ROLES = Set.of("aims_manager", "executive_sponsor", "lead_consultant");

    private final OpenTasks open;
    private final WorkItems items;
    private final Access access;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Nudges(
            OpenTasks open,
            WorkItems items,
            Access access,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.open = open;
        this.items = items;
        this.access = access;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Reminds who has a task, or may claim it.
     *
     * @throws Problem.Conflict when it is not late, or they were reminded today
     */
    @Transactional
    public void nudge(String taskId, String by) {
        WorkItem task = open.locked(taskId);
        access.programmeAs(task.programmeId(), ROLES);
        LocalDate today = LocalDate.now(clock);
        if (!Group.late(task.due(), today)) {
            throw new Problem.Conflict("not-late", "This task is not late yet.");
        }
        if (!nudgedToday(List.of(taskId)).isEmpty()) {
            throw new Problem.Conflict("nudged-today", "They were reminded of this task today.");
        }
        jdbc.sql("insert into task_nudge (task_id, on_day, by_person, at) values (:task, :day, :by, :at)")
                .param("task", taskId)
                .param("day", today)
                .param("by", by)
                .param("at", OffsetDateTime.now(clock))
                .update();
        (task.assignee() == null ? items.candidates(taskId) : List.of(task.assignee()))
                .forEach(person -> events.publishEvent(new Nudged(taskId, person, by)));
    }

    /** Reminds of all those of these tasks of which nobody was reminded today; says of how many. */
    @Transactional
    public int nudgeAll(Collection<String> taskIds, String by) {
        Set<String> left = new TreeSet<>(taskIds);
        left.removeAll(nudgedToday(left));
        left.forEach(task -> nudge(task, by));
        return left.size();
    }

    /** Those of these tasks of which somebody was reminded today. */
    public Set<String> nudgedToday(Collection<String> taskIds) {
        return taskIds.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql("select task_id from task_nudge where on_day = :day and task_id in (:tasks)")
                        .param("day", LocalDate.now(clock))
                        .param("tasks", taskIds)
                        .query(String.class)
                        .list());
    }
}
