package io.pathway42.work;

import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What came before a task: hand-overs of its own, decisions about its subject, and its neighbours in the process. */
@Component
public class TaskHistory {

    private final WorkItems items;
    private final JdbcClient jdbc;

    TaskHistory(WorkItems items, JdbcClient jdbc) {
        this.items = items;
        this.jdbc = jdbc;
    }

    public List<Entry> of(WorkItem task) {
        return jdbc.sql("""
                        select a.at, b.name as by_name, f.name as from_name, t.name as to_name, a.reason
                        from task_assignment a
                        join person b on b.sign_in = a.by_person
                        left join person f on f.sign_in = a.from_person
                        left join person t on t.sign_in = a.to_person
                        where a.task_id = :task order by a.at
                        """).param("task", task.taskId()).query(Entry.class).list();
    }

    /** The rules that fired for the task's subject, each as it fired last, newest first; for the whole programme when it has none. */
    public List<Fired> decisions(WorkItem task) {
        Set<List<String>> told = new HashSet<>();
        return jdbc
                .sql("""
                        select decision, rule, because, outputs, at from decision_made
                        where programme_id = :programme and subject = :subject and at <= :created
                        order by at desc limit 5
                        """)
                .param("programme", task.programmeId())
                .param("subject", task.subject() == null ? "" : task.subject())
                .param("created", task.created())
                .query(Fired.class)
                .list()
                .stream()
                .filter(fired -> told.add(List.of(fired.decision(), fired.rule(), fired.because())))
                .toList();
    }

    /** The tasks of the same process instance, oldest first. */
    public List<WorkItem> sameInstance(WorkItem task) {
        return items.ofInstance(task.processInstance());
    }

    /** The task changed hands. */
    public record Entry(
            OffsetDateTime at,
            String byName,
            @Nullable String fromName,
            @Nullable String toName,
            String reason) {}

    /**
     * A decision table answered.
     *
     * @param outputs as JSON
     */
    public record Fired(String decision, String rule, String because, String outputs, OffsetDateTime at) {}
}
