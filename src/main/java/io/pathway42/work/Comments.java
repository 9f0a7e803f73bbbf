package io.pathway42.work;

import io.pathway42.problem.Problem;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people say to each other about a task. */
@Component
public class Comments {

    private static final int LONGEST = 4000;

    private final OpenTasks tasks;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Comments(OpenTasks tasks, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.tasks = tasks;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public List<Comment> of(WorkItem task) {
        return jdbc.sql("""
                        select k.id, k.person, p.name, k.text, k.at
                        from task_comment k join person p on p.sign_in = k.person
                        where k.task_id = :task order by k.at
                        """).param("task", task.taskId()).query(Comment.class).list();
    }

    @Transactional
    public Comment add(String taskId, String person, String text) {
        WorkItem task = tasks.get(taskId);
        if (text.isBlank()) {
            throw Problem.Refused.because("text", "Write something first.");
        }
        if (text.length() > LONGEST) {
            throw Problem.Refused.because("text", "At most %d characters, %d now.".formatted(LONGEST, text.length()));
        }
        jdbc.sql("""
                        insert into task_comment (id, task_id, programme_id, person, text, at)
                        values (:id, :task, :programme, :person, :text, :at)
                        """)
                .param("id", UUID.randomUUID().toString())
                .param("task", taskId)
                .param("programme", task.programmeId())
                .param("person", person)
                .param("text", text.strip())
                .param("at", OffsetDateTime.now(clock))
                .update();
        events.publishEvent(new TaskCommented(task, person));
        List<Comment> all = of(task);
        return all.get(all.size() - 1);
    }

    /** @param name of the person as others read it */
    public record Comment(String id, String person, String name, String text, OffsetDateTime at) {}
}
