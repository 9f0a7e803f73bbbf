package io.pathway42.audit;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the internal audits look at, part by part, and who does it. */
@Repository
public class AuditItems {

    private final JdbcClient jdbc;

    AuditItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<AuditItem> of(String programmeId, String audit) {
        return jdbc.sql("select * from audit_item where programme_id = :programmeId and audit = :audit order by ref")
                .param("programmeId", programmeId)
                .param("audit", audit)
                .query(AuditItem.class)
                .list();
    }

    /** Sets the items of an audit in place of those it had. */
    public void replace(String programmeId, String audit, List<AuditItem> items) {
        jdbc.sql("delete from audit_item where programme_id = :programmeId and audit = :audit")
                .param("programmeId", programmeId)
                .param("audit", audit)
                .update();
        items.forEach(item -> jdbc.sql("""
                        insert into audit_item (programme_id, client_id, ref, audit, area, refs, auditor, weight)
                        values (:programmeId, :clientId, :ref, :audit, :area, :refs, :auditor, :weight)""").paramSource(item).update());
    }
}
