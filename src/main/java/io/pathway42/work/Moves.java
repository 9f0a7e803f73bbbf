package io.pathway42.work;

import io.pathway42.engine.HeldBecause;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every move of a task from one person to another, with its reason. */
@Repository
class Moves {

    private final JdbcClient jdbc;
    private final WorkItems items;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Moves(JdbcClient jdbc, WorkItems items, ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.jdbc = jdbc;
        this.items = items;
        this.clock = clock;
    }

    /** Notes that a task moved, and shows it with who has it now. */
    void note(WorkItem task, @Nullable String to, String by, HeldBecause because, String reason) {
        items.assign(task.taskId(), to, because);
        jdbc.sql("""
                        insert into task_assignment (id, task_id, from_person, to_person, by_person, reason, at)
                        values (:id, :task, :from, :to, :by, :reason, :at)
                        """)
                .param("id", UUID.randomUUID().toString())
                .param("task", task.taskId())
                .param("from", task.assignee())
                .param("to", to)
                .param("by", by)
                .param("reason", reason)
                .param("at", OffsetDateTime.now(clock))
                .update();
        events.publishEvent(new TaskMoved(task, to, by, because));
    }
}
