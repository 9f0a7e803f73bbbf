package io.pathway42.engine;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which processes run or ran for a programme, who called them, and at which messages and timers they wait. */
@Repository
public class ProcessRuns {

    private final JdbcClient jdbc;

    ProcessRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of a programme, in the order in which they started. */
    public List<Run> of(String programmeId) {
        return jdbc.sql("select * from process_run where programme_id = :programme order by started, process_instance")
                .param("programme", programmeId)
                .query(Run.class)
                .list();
    }

    /** Those of these process instances that belong to a programme. */
    Set<String> among(String programmeId, List<String> instances) {
        return instances.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql("""
                                select process_instance from process_run
                                where programme_id = :programme and process_instance in (:instances)""")
                        .param("programme", programmeId)
                        .param("instances", instances)
                        .query(String.class)
                        .list());
    }

    /** The messages and timers that a programme waits for now. */
    public List<Wait> waiting(String programmeId) {
        return jdbc.sql("""
                        select programme_id, client_id, process, process_instance, element, started from process_wait
                        where programme_id = :programme and ended is null order by started, activity_instance""").param("programme", programmeId).query(Wait.class).list();
    }

    void started(Run run) {
        jdbc.sql("""
                        insert into process_run
                            (process_instance, programme_id, client_id, process, process_version, definition_id,
                             parent_instance, parent_element, subject, subject_title, started, ended)
                        values (:processInstance, :programmeId, :clientId, :process, :processVersion, :definitionId,
                             :parentInstance, :parentElement, :subject, :subjectTitle, :started, :ended)""").paramSource(run).update();
    }

    void ended(String processInstance, OffsetDateTime at) {
        jdbc.sql("update process_run set ended = :at where process_instance = :instance and ended is null")
                .param("at", at)
                .param("instance", processInstance)
                .update();
    }

    void waits(String activityInstance, Wait wait) {
        jdbc.sql("""
                        insert into process_wait
                            (activity_instance, programme_id, client_id, process, process_instance, element, started)
                        values (:activity, :programme, :client, :process, :instance, :element, :started)""")
                .param("activity", activityInstance)
                .param("programme", wait.programmeId())
                .param("client", wait.clientId())
                .param("process", wait.process())
                .param("instance", wait.processInstance())
                .param("element", wait.element())
                .param("started", wait.started())
                .update();
    }

    void waited(String activityInstance, OffsetDateTime at) {
        jdbc.sql("update process_wait set ended = :at where activity_instance = :activity and ended is null")
                .param("at", at)
                .param("activity", activityInstance)
                .update();
    }

    /**
     * A process that runs or ran.
     *
     * @param parentInstance the one that called it, null when nothing did
     * @param parentElement the call activity there
     * @param subject ref of what its steps are about, when they are about one thing
     */
    public record Run(
            String processInstance,
            String programmeId,
            String clientId,
            String process,
            int processVersion,
            String definitionId,
            @Nullable String parentInstance,
            @Nullable String parentElement,
            @Nullable String subject,
            @Nullable String subjectTitle,
            OffsetDateTime started,
            @Nullable OffsetDateTime ended) {}

    /** A message or timer that a process waits for. */
    public record Wait(
            String programmeId,
            String clientId,
            String process,
            String processInstance,
            String element,
            OffsetDateTime started) {}
}
