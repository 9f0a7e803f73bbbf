package io.pathway42.gap;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Writes how backlog items come along. */
@Repository
public class BacklogItems {

    private final JdbcClient jdbc;

    BacklogItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(BacklogItem item) {
        jdbc.sql("""
                        insert into backlog_item (programme_id, client_id, ref, title, refs, owner, effort_days, due,
                            status, source, agreed_priority, closed_on)
                        values (:programmeId, :clientId, :ref, :title, :refs, :owner, :effortDays, :due, :status,
                            :source, :agreedPriority, :closedOn)""").paramSource(item).update();
    }

    public void planned(
            String programmeId,
            String ref,
            String title,
            String refs,
            String owner,
            int effortDays,
            LocalDate due,
            String dependsOn) {
        update("""
                        title = :title, refs = :refs, owner = :owner, effort_days = :effortDays, due = :due,
                        depends_on = :dependsOn""", programmeId, ref)
                .param("title", title)
                .param("refs", refs)
                .param("owner", owner)
                .param("effortDays", effortDays)
                .param("due", due)
                .param("dependsOn", dependsOn)
                .update();
    }

    public void drop(String programmeId, String ref) {
        jdbc.sql("delete from backlog_item where programme_id = :programmeId and ref = :ref")
                .param("programmeId", programmeId)
                .param("ref", ref)
                .update();
    }

    /** Takes what the decision table proposes. */
    public void ranked(String programmeId, String ref, int priority, boolean quickWin, String because) {
        update("computed_priority = :priority, quick_win = :quickWin, priority_because = :because", programmeId, ref)
                .param("priority", priority)
                .param("quickWin", quickWin)
                .param("because", because)
                .update();
    }

    /** Takes the order that the committee sets. */
    public void prioritised(String programmeId, String ref, int priority, boolean quickWin) {
        update("agreed_priority = :priority, quick_win = :quickWin", programmeId, ref)
                .param("priority", priority)
                .param("quickWin", quickWin)
                .update();
    }

    /** The owner said what will exist, what will prove it and by when. */
    public void begun(String programmeId, String ref, String outcome, String proof, String trialSystem, LocalDate due) {
        update(
                        "status = 'in_progress', outcome = :outcome, proof = :proof, trial_system = :trial, due = :due",
                        programmeId,
                        ref)
                .param("outcome", outcome)
                .param("proof", proof)
                .param("trial", trialSystem)
                .param("due", due)
                .update();
    }

    /** It is worked off by a process of its own, not released with the others. */
    public void later(String programmeId, String ref) {
        update("later = true", programmeId, ref).update();
    }

    public void tried(String programmeId, String ref, String system) {
        update("trial_system = :trial", programmeId, ref).param("trial", system).update();
    }

    public void released(String programmeId, String ref, LocalDate on) {
        update("released_on = :releasedOn", programmeId, ref)
                .param("releasedOn", on)
                .update();
    }

    public void recorded(String programmeId, String ref, String record, LocalDate on) {
        update("record = :record, record_on = :recordOn", programmeId, ref)
                .param("record", record)
                .param("recordOn", on)
                .update();
    }

    public void postponed(String programmeId, String ref, LocalDate due) {
        update("due = :due", programmeId, ref).param("due", due).update();
    }

    public void handedTo(String programmeId, String ref, String owner) {
        update("owner = :owner", programmeId, ref).param("owner", owner).update();
    }

    private StatementSpec update(String assignments, String programmeId, String ref) {
        return jdbc.sql("update backlog_item set " + assignments + " where programme_id = :programmeId and ref = :ref")
                .params(Map.of("programmeId", programmeId, "ref", ref));
    }
}
