package io.pathway42.gap;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whether the sponsor stands behind a programme's backlog, with what money. */
@Repository
public class BacklogApprovals {

    private final JdbcClient jdbc;

    BacklogApprovals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean approved(String programmeId) {
        return jdbc.sql("select count(*) from backlog_approval where programme_id = :programmeId")
                        .param("programmeId", programmeId)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Notes the approval; a later one replaces it. */
    public void approve(
            String programmeId, String clientId, String by, LocalDate on, long budget, String currency, String remark) {
        jdbc.sql("delete from backlog_approval where programme_id = :programmeId")
                .param("programmeId", programmeId)
                .update();
        jdbc.sql("""
                        insert into backlog_approval (programme_id, client_id, ref, approved_on, approved_by, budget,
                            currency, remark)
                        values (:programmeId, :clientId, 'backlog', :approvedOn, :by, :budget, :currency, :remark)""")
                .param("programmeId", programmeId)
                .param("clientId", clientId)
                .param("approvedOn", on)
                .param("by", by)
                .param("budget", budget)
                .param("currency", currency)
                .param("remark", remark)
                .update();
    }
}
