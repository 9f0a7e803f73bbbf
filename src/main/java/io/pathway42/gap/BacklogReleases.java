package io.pathway42.gap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whether work on the items of a programme's backlog has begun, so that what is added from then on comes later. */
@Repository
public class BacklogReleases {

    private final JdbcClient jdbc;

    BacklogReleases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void open(String programmeId, String clientId) {
        jdbc.sql("""
                        insert into backlog_release (programme_id, client_id, ref, released)
                        values (:programmeId, :clientId, 'backlog', false)""")
                .param("programmeId", programmeId)
                .param("clientId", clientId)
                .update();
    }

    public void release(String programmeId) {
        jdbc.sql("update backlog_release set released = true where programme_id = :programmeId")
                .param("programmeId", programmeId)
                .update();
    }

    /** Waits for a release that is under way, so that an item is either released with the others or comes later. */
    boolean released(String programmeId) {
        return jdbc.sql("select released from backlog_release where programme_id = :programmeId for update")
                .param("programmeId", programmeId)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }
}
