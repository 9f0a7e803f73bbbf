package io.pathway42.risk;

import io.pathway42.gap.Requirements;
import java.time.LocalDate;
import java.util.List;
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

    /** All versions, newest first. */
    public List<SoaVersion> versions(String programmeId) {
        return jdbc.sql(COLUMNS + " order by version desc")
                .param("programmeId", programmeId)
                .query(SoaVersion.class)
                .list();
    }

    /** The number that the draft has, or the next one would have. */
    public int draftVersion(String programmeId) {
        return draft(programmeId)
                .map(SoaVersion::version)
                .orElseGet(
                        () -> newest(programmeId, "").map(SoaVersion::version).orElse(0) + 1);
    }

    /** The draft, opened as the next version when there is none. */
    public SoaVersion openDraft(String programmeId, String clientId) {
        return draft(programmeId).orElseGet(() -> {
            open(programmeId, clientId, draftVersion(programmeId), "draft");
            return draft(programmeId).orElseThrow();
        });
    }

    /** Whether there is more than the candidates of version 0. */
    public boolean begun(String programmeId) {
        return newest(programmeId, "and version > 0").isPresent();
    }

    /** Keeps the lines as they stand as version 0: candidates by AI role, never approved. */
    public void candidates(String programmeId, String clientId) {
        if (newest(programmeId, "and version = 0").isEmpty()) {
            open(programmeId, clientId, 0, "candidate");
        }
        lines.stamp(programmeId, 0);
    }

    /** What a version says of each control; a draft says what the lines say now. */
    public List<SoaVersionLine> linesOf(SoaVersion version) {
        return "draft".equals(version.state())
                ? lines.all(version.programmeId()).stream()
                        .map(SoaVersionLine::of)
                        .toList()
                : lines.stamped(version.programmeId(), version.version());
    }

    private void open(String programmeId, String clientId, int version, String state) {
        jdbc.sql("""
                        insert into soa_version (programme_id, client_id, ref, version, state)
                        values (:programmeId, :clientId, :ref, :version, :state)""")
                .param("programmeId", programmeId)
                .param("clientId", clientId)
                .param("ref", "SoA-" + version)
                .param("version", version)
                .param("state", state)
                .update();
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
