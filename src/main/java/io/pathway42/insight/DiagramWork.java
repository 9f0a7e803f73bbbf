package io.pathway42.insight;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tasks of one programme as its diagram needs them. */
@Repository
class DiagramWork {

    private final JdbcClient jdbc;

    DiagramWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who waits longest comes first. */
    List<OpenTask> open(String programmeId) {
        return jdbc.sql("""
                        select w.task_id, w.process, w.process_instance, w.element, w.name, w.subject,
                               w.subject_title, w.role, w.assignee, p.name as assignee_name, w.created, w.due,
                               w.confidential
                        from work_item w left join person p on p.sign_in = w.assignee
                        where w.programme_id = :programme and w.state = 'OPEN' order by w.created, w.task_id""")
                .param("programme", programmeId)
                .query(OpenTask.class)
                .list();
    }

    /** How often each element of a process was done, and how long that took from its coming into being. */
    List<Passed> passed(String programmeId, String process, @Nullable String instance) {
        String within = instance == null ? "" : " and process_instance = :instance";
        var statement =
                jdbc.sql("""
                        select element, count(*) as times, avg(extract(epoch from (ended - started))) as seconds from (
                            select element, process_instance, created as started, ended from work_item
                            where programme_id = :programme and process = :process and state = 'COMPLETED'
                            union all
                            select element, process_instance, started, ended from process_wait
                            where programme_id = :programme and process = :process and ended is not null
                            union all
                            select r.parent_element, r.parent_instance, r.started, r.ended from process_run r
                            join process_run caller on caller.process_instance = r.parent_instance
                            where r.programme_id = :programme and caller.process = :process and r.ended is not null) done
                        where 1 = 1%s group by element""".formatted(within)).param("programme", programmeId).param("process", process);
        return (instance == null ? statement : statement.param("instance", instance))
                .query(Passed.class)
                .list();
    }

    /** @param seconds from coming into being to the end, on average */
    record Passed(String element, long times, double seconds) {}

    /** An open task. */
    record OpenTask(
            String taskId,
            String process,
            String processInstance,
            String element,
            String name,
            @Nullable String subject,
            @Nullable String subjectTitle,
            String role,
            @Nullable String assignee,
            @Nullable String assigneeName,
            OffsetDateTime created,
            OffsetDateTime due,
            boolean confidential) {}
}
