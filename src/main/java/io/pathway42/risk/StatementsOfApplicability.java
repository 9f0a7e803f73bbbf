package io.pathway42.risk;

import io.pathway42.gap.Requirements;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions of the Statements of Applicability: one draft at a time, each approved as a whole. */
@Repository
public class StatementsOfApplicability {

    private static final String COLUMNS = """
            select programme_id, client_id, ref, version, state, remarks, approved_by, approved_on, statement,
                   next_review
            from soa_version where programme_id = :programmeId""";

    private final JdbcClient jdbc;
    private final SoaLines lines;
    private final Requirements requirements;

    StatementsOfApplicability(JdbcClient jdbc, SoaLines lines, Requirements requirements) {
        this.jdbc = jdbc;
        this.lines = lines;
        this.requirements = requirements;
    }

    /** The approved version that holds now. */
    public Optional<SoaVersion> approved(String programmeId) {
        return newest(programmeId, "and state = 'approved'");
    }

    public Optional<SoaVersion> draft(String programmeId) {
        return newest(programmeId, "and state = 'draft'");
    }

    /** The draft, opened as the next version when there is none. */
    public SoaVersion openDraft(String programmeId, String clientId) {
        return draft(programmeId).orElseGet(() -> {
            int version = newest(programmeId, "").map(SoaVersion::version).orElse(0) + 1;
            jdbc.sql("""
                            insert into soa_version (programme_id, client_id, ref, version, state)
                            values (:programmeId, :clientId, :ref, :version, 'draft')""")
                    .param("programmeId", programmeId)
                    .param("clientId", clientId)
                    .param("ref", "SoA-" + version)
                    .param("version", version)
                    .update();
            return draft(programmeId).orElseThrow();
        });
    }

    public void remarked(String programmeId, String ref, String remarks) {
        jdbc.sql("update soa_version set remarks = :remarks where programme_id = :programmeId and ref = :ref")
                .param("remarks", remarks)
                .param("programmeId", programmeId)
                .param("ref", ref)
                .update();
    }

    /** Approves a draft, keeps its lines as they are, and tells the requirements which controls apply. */
    public void approve(SoaVersion draft, String by, LocalDate on, String statement, @Nullable LocalDate nextReview) {
        jdbc.sql("""
                        update soa_version set state = 'approved', approved_by = :approvedBy, approved_on = :approvedOn,
                            statement = :statement, next_review = :nextReview
                        where programme_id = :programmeId and ref = :ref""")
                .param("approvedBy", by)
                .param("approvedOn", on)
                .param("statement", statement)
                .param("nextReview", nextReview)
                .param("programmeId", draft.programmeId())
                .param("ref", draft.ref())
                .update();
        lines.stamp(draft.programmeId(), draft.version());
        lines.all(draft.programmeId())
                .forEach(line ->
                        requirements.applicable(line.programmeId(), line.ref(), line.applicable(), line.reason()));
    }

    private Optional<SoaVersion> newest(String programmeId, String condition) {
        return jdbc.sql(COLUMNS + " " + condition + " order by version desc fetch first 1 row only")
                .param("programmeId", programmeId)
                .query(SoaVersion.class)
                .optional();
    }
}
