package io.pathway42.programme;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The scope of each programme, in versions: at most one draft and one approved at a time. */
@Repository
public class ScopeStatements {

    private final JdbcClient jdbc;

    ScopeStatements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The scope in force. */
    public Optional<ScopeStatement> approved(String programmeId) {
        return newest(programmeId, "approved");
    }

    public Optional<ScopeStatement> draft(String programmeId) {
        return newest(programmeId, "draft");
    }

    /** Replaces the draft. */
    public void draft(ScopeStatement scope) {
        jdbc.sql("delete from scope_statement where programme_id = :programmeId and status = 'draft'")
                .param("programmeId", scope.programmeId())
                .update();
        jdbc.sql("""
                        insert into scope_statement (programme_id, client_id, ref, version, status, statement,
                            certificate_wording, units, sites, systems, stages, interfaces, exclusions, approved_by,
                            approved_on, valid_from)
                        values (:programmeId, :clientId, :ref, :version, :status, :statement,
                            :certificateWording, :units, :sites, :systems, :stages, :interfaces, :exclusions, :approvedBy,
                            :approvedOn, :validFrom)""").paramSource(scope).update();
    }

    /** The number of the version that a draft gets. */
    public int nextVersion(String programmeId) {
        return jdbc.sql("""
                                select coalesce(max(version), 0) from scope_statement
                                where programme_id = :programmeId and status <> 'draft'""")
                        .param("programmeId", programmeId)
                        .query(Integer.class)
                        .single()
                + 1;
    }

    /** Puts the draft in force; the version before is superseded. */
    public void approve(String programmeId, String wording, String person, LocalDate on, LocalDate from) {
        draft(programmeId).ifPresent(draft -> {
            jdbc.sql("""
                            update scope_statement set status = 'superseded'
                            where programme_id = :programmeId and status = 'approved'""").param("programmeId", programmeId).update();
            jdbc.sql("""
                            update scope_statement set status = :status, certificate_wording = :certificateWording,
                                approved_by = :approvedBy, approved_on = :approvedOn, valid_from = :validFrom
                            where programme_id = :programmeId and ref = :ref""").paramSource(draft.approved(wording, person, on, from)).update();
        });
    }

    /** Puts a changed statement in force, the rest as before. */
    public void change(String programmeId, String statement, String person, LocalDate on, LocalDate from) {
        approved(programmeId).ifPresent(current -> {
            draft(current.next(statement));
            approve(programmeId, current.certificateWording(), person, on, from);
        });
    }

    public static String ref(int version) {
        return "SC-%02d".formatted(version);
    }

    private Optional<ScopeStatement> newest(String programmeId, String status) {
        return jdbc
                .sql("""
                        select * from scope_statement
                        where programme_id = :programmeId and status = :status order by version desc""")
                .param("programmeId", programmeId)
                .param("status", status)
                .query(ScopeStatement.class)
                .list()
                .stream()
                .findFirst();
    }
}
