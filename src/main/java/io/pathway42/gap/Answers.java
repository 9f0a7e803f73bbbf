package io.pathway42.gap;

import io.pathway42.standard.Requirement;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes what the roles answer about their requirements, and what the review agrees on. */
@Repository
public class Answers {

    private final JdbcClient jdbc;

    Answers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void open(String programmeId, String clientId, Requirement requirement, int place, int score, String note) {
        jdbc.sql("""
                        insert into requirement_status (programme_id, client_id, ref, title, kind, accountable_role,
                            place, start_score, score, note, evidence, applicable)
                        values (:programmeId, :clientId, :ref, :title, :kind, :role, :place, :score, :score, :note, '',
                            true)""")
                .param("programmeId", programmeId)
                .param("clientId", clientId)
                .param("ref", requirement.ref())
                .param("title", requirement.title())
                .param("kind", requirement.kind())
                .param("role", requirement.accountableRole())
                .param("place", place)
                .param("score", score)
                .param("note", note)
                .update();
    }

    public void answered(
            String programmeId, String ref, int score, String note, String evidence, String by, LocalDate on) {
        jdbc.sql("""
                        update requirement_status set answered_score = :score, score = :score, note = :note,
                            evidence = :evidence, answered_by = :by, answered_on = :answeredOn
                        where programme_id = :programmeId and ref = :ref""")
                .params(Map.of("programmeId", programmeId, "ref", ref, "score", score, "note", note))
                .param("evidence", evidence)
                .param("by", by)
                .param("answeredOn", on)
                .update();
    }

    /** What the review agreed on. From "defined and approved" up, the sampled proof counts as a first record. */
    public void agreed(String programmeId, String ref, int score, String comment, String by, LocalDate on) {
        jdbc.sql("""
                        update requirement_status set agreed_score = :score, score = :score, review_comment = :comment,
                            reviewed_by = :by, reviewed_on = :reviewedOn,
                            record_on = case when :score >= :defined then cast(:reviewedOn as date) else record_on end
                        where programme_id = :programmeId and ref = :ref""")
                .params(Map.of("programmeId", programmeId, "ref", ref, "score", score, "comment", comment))
                .param("by", by)
                .param("reviewedOn", on)
                .param("defined", RequirementStatus.DEFINED)
                .update();
    }
}
