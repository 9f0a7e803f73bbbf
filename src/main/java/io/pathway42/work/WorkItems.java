package io.pathway42.work;

import io.pathway42.engine.HeldBecause;
import io.pathway42.engine.PastSteps;
import io.pathway42.engine.Subject;
import io.pathway42.engine.TaskCreated;
import io.pathway42.engine.TaskEnded;
import io.pathway42.work.WorkItem.State;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows behind every list of work, kept in the engine's own transaction. */
@Repository
class WorkItems implements PastSteps {

    private final JdbcClient jdbc;

    WorkItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<WorkItem> find(String taskId) {
        return jdbc.sql("select * from work_item where task_id = :task")
                .param("task", taskId)
                .query(WorkItem.class)
                .optional();
    }

    /** The row, held until the end of the transaction: of two people at once, the second waits here and finds it done. */
    Optional<WorkItem> lock(String taskId) {
        return jdbc.sql("select * from work_item where task_id = :task for update")
                .param("task", taskId)
                .query(WorkItem.class)
                .optional();
    }

    List<String> candidates(String taskId) {
        return jdbc.sql("select person from work_candidate where task_id = :task order by person")
                .param("task", taskId)
                .query(String.class)
                .list();
    }

    void assign(String taskId, @Nullable String assignee, HeldBecause reason) {
        jdbc.sql("update work_item set assignee = :assignee, reason = :reason where task_id = :task")
                .param("assignee", assignee)
                .param("reason", reason.name())
                .param("task", taskId)
                .update();
    }

    /** Open tasks that follow the holders of a role; what was handed over stays with who got it. */
    List<WorkItem> openOfRole(String programmeId, String role) {
        return jdbc.sql("""
                        select * from work_item
                        where programme_id = :programme and role = :role and state = 'OPEN' and reason <> 'HANDED_OVER'
                        order by created, task_id""")
                .param("programme", programmeId)
                .param("role", role)
                .query(WorkItem.class)
                .list();
    }

    /** Open tasks about a subject that follow its owner. */
    List<WorkItem> openAbout(String programmeId, String subjectRef) {
        return jdbc.sql("""
                        select * from work_item
                        where programme_id = :programme and subject = :subject and state = 'OPEN'
                            and reason <> 'HANDED_OVER'
                        order by created, task_id""")
                .param("programme", programmeId)
                .param("subject", subjectRef)
                .query(WorkItem.class)
                .list();
    }

    /** Open tasks that somebody has or may claim, those handed over to them among them. */
    List<WorkItem> openWith(String person) {
        return jdbc.sql("""
                        select w.* from work_item w
                        where w.state = 'OPEN'
                            and (w.assignee = :person
                                or exists (select 1 from work_candidate c
                                           where c.task_id = w.task_id and c.person = :person))
                        order by w.created, w.task_id""").param("person", person).query(WorkItem.class).list();
    }

    void completedBy(String taskId, String person) {
        jdbc.sql("update work_item set completed_by = :person, assignee = :person where task_id = :task")
                .param("person", person)
                .param("task", taskId)
                .update();
    }

    @Override
    public Optional<Done> latest(
            String programmeId, String processInstanceId, String element, @Nullable String subjectRef) {
        return jdbc.sql("""
                        select name, completed_by as person from work_item
                        where programme_id = :programme and element = :element and completed_by is not null
                            and (process_instance = :instance or subject is null
                                or subject = coalesce(cast(:subject as varchar(64)), subject))
                        order by case when process_instance = :instance then 0 else 1 end,
                            case when subject = :subject then 0 else 1 end, ended desc
                        limit 1""")
                .param("programme", programmeId)
                .param("element", element)
                .param("instance", processInstanceId)
                .param("subject", subjectRef, java.sql.Types.VARCHAR)
                .query(Done.class)
                .optional();
    }

    /** Open tasks of a programme that came into being at or after another one ended. */
    List<WorkItem> openedSince(String programmeId, java.time.OffsetDateTime since) {
        return jdbc.sql("""
                        select * from work_item
                        where programme_id = :programme and state = 'OPEN' and created >= :since
                        order by created desc, task_id limit 20
                        """)
                .param("programme", programmeId)
                .param("since", since)
                .query(WorkItem.class)
                .list();
    }

    /** The elements of a process instance that were passed, and those that wait now. */
    List<WorkItem> ofInstance(String processInstance) {
        return jdbc.sql("select * from work_item where process_instance = :instance order by created, task_id")
                .param("instance", processInstance)
                .query(WorkItem.class)
                .list();
    }

    @EventListener
    void on(TaskCreated created) {
        Optional<Subject> subject = Optional.ofNullable(created.subject());
        jdbc.sql("""
                        insert into work_item
                            (task_id, programme_id, client_id, process, process_version, definition_id,
                             process_instance, element, step, phase, name, subject, subject_title, role, assignee,
                             reason, form, state, created, due, confidential)
                        values (:task, :programme, :client, :process, :version, :definition, :instance, :element, :step,
                             :phase, :name, :subject, :subjectTitle, :role, :assignee, :reason, :form, 'OPEN',
                             :created, :due, :confidential)
                        """)
                .param("task", created.taskId())
                .param("programme", created.programmeId())
                .param("client", created.clientId())
                .param("process", created.step().process())
                .param("version", created.processVersion())
                .param("definition", created.definitionId())
                .param("instance", created.processInstanceId())
                .param("element", created.step().element())
                .param("step", created.step().step())
                .param("phase", created.step().phase())
                .param("name", created.step().name())
                .param("subject", subject.map(Subject::ref).orElse(null))
                .param("subjectTitle", subject.map(Subject::title).orElse(null))
                .param("role", created.role())
                .param("assignee", created.assignee())
                .param("reason", created.reason().name())
                .param("form", created.form())
                .param("created", created.created())
                .param("due", created.due())
                .param("confidential", created.step().confidential())
                .update();
        offer(created.taskId(), created.candidates());
    }

    /** Makes these people, and no others, the ones who may claim a task. */
    void offer(String taskId, List<String> candidates) {
        jdbc.sql("delete from work_candidate where task_id = :task")
                .param("task", taskId)
                .update();
        for (String candidate : candidates) {
            jdbc.sql("insert into work_candidate (task_id, person) values (:task, :person)")
                    .param("task", taskId)
                    .param("person", candidate)
                    .update();
        }
    }

    @EventListener
    void on(TaskEnded ended) {
        jdbc.sql("update work_item set state = :state, ended = :at where task_id = :task and state = 'OPEN'")
                .param("state", (ended.completed() ? State.COMPLETED : State.CANCELLED).name())
                .param("at", ended.at())
                .param("task", ended.taskId())
                .update();
    }
}
