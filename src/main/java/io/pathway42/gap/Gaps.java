package io.pathway42.gap;

import io.pathway42.standard.Catalogue;
import io.pathway42.standard.Requirement;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The gaps that the analysis found in each programme. */
@Component
public class Gaps {

    private final JdbcClient jdbc;
    private final Requirements requirements;
    private final Catalogue catalogue;

    Gaps(JdbcClient jdbc, Requirements requirements, Catalogue catalogue) {
        this.jdbc = jdbc;
        this.requirements = requirements;
        this.catalogue = catalogue;
    }

    /** In the order of the standard. */
    public List<StatedGap> all(String programmeId) {
        return jdbc.sql("""
                        select g.ref, g.title, g.severity, g.statement, g.score
                        from gap g join requirement_status r on r.programme_id = g.programme_id and r.ref = g.ref
                        where g.programme_id = :programmeId order by r.place""")
                .param("programmeId", programmeId)
                .query(StatedGap.class)
                .list();
    }

    /** Finds every applicable requirement below "defined and approved", with a first severity and statement. */
    public void compute(String programmeId) {
        jdbc.sql("delete from gap where programme_id = :programmeId")
                .param("programmeId", programmeId)
                .update();
        requirements.all(programmeId).stream()
                .filter(status -> status.applicable() && status.score() < RequirementStatus.DEFINED)
                .forEach(status -> catalogue.find(status.ref()).ifPresent(requirement -> add(status, requirement)));
    }

    /** Takes what a person says about a gap. */
    public void stated(String programmeId, String ref, String severity, String statement, String by, LocalDate on) {
        jdbc.sql("""
                        update gap set severity = :severity, statement = :statement, stated_by = :by, stated_on = :statedOn
                        where programme_id = :programmeId and ref = :ref""")
                .param("severity", severity)
                .param("statement", statement)
                .param("by", by)
                .param("statedOn", on)
                .param("programmeId", programmeId)
                .param("ref", ref)
                .update();
    }

    private void add(RequirementStatus status, Requirement requirement) {
        jdbc.sql("""
                        insert into gap (programme_id, client_id, ref, title, severity, statement, score)
                        values (:programmeId, :clientId, :ref, :title, :severity, :statement, :score)""")
                .param("programmeId", status.programmeId())
                .param("clientId", status.clientId())
                .param("ref", status.ref())
                .param("title", status.title())
                .param("severity", Severity.of(requirement, status.score()).word())
                .param("statement", status.note().length() < 5 ? requirement.typicalFinding() : status.note())
                .param("score", status.score())
                .update();
    }
}
