package io.pathway42.gap;

import io.pathway42.OncePerRequest;
import io.pathway42.engine.ModelReadable;
import io.pathway42.problem.Problem;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The 70 requirements of the standard, with how far each programme has come. */
@Component
public class Requirements implements ModelReadable {

    private static final String COLUMNS = """
            select programme_id, client_id, ref, title, kind, accountable_role, start_score, answered_score,
                   agreed_score, score, note, evidence, review_comment, applicable, reviewed_on, rescored_on, record_on
            from requirement_status where programme_id = :programmeId""";

    private final JdbcClient jdbc;

    Requirements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the standard. */
    public List<RequirementStatus> all(String programmeId) {
        return jdbc.sql(COLUMNS + " order by place")
                .param("programmeId", programmeId)
                .query(RequirementStatus.class)
                .list();
    }

    /** How far each programme has come in each group of the standard; one statement. */
    public List<GroupStanding> standing(Collection<String> programmeIds) {
        return OncePerRequest.ask(
                Requirements.class, "standing", programmeIds, List.of(), () -> readStanding(programmeIds));
    }

    private List<GroupStanding> readStanding(Collection<String> programmeIds) {
        return jdbc.sql("""
                                select programme_id, group_id, count(*) as applicable, sum(score) as score,
                                       sum(start_score) as start_score,
                                       sum(case when score >= 3 then 1 else 0 end) as defined,
                                       sum(case when score >= 4 then 1 else 0 end) as operating
                                from (select programme_id, score, start_score,
                                             case when kind = 'control'
                                                  then substring(ref, 1, position('.' in substring(ref, 3)) + 1)
                                                  else substring(ref, 1, position('.' in ref) - 1) end as group_id
                                      from requirement_status
                                      where programme_id in (:programmes) and applicable) known
                                group by programme_id, group_id""")
                .param("programmes", programmeIds)
                .query(GroupStanding.class)
                .list();
    }

    public Optional<RequirementStatus> find(String programmeId, String ref) {
        return jdbc.sql(COLUMNS + " and ref = :ref")
                .param("programmeId", programmeId)
                .param("ref", ref)
                .query(RequirementStatus.class)
                .optional();
    }

    /** @throws Problem.NotFound when the standard has no such requirement */
    public RequirementStatus get(String programmeId, String ref) {
        return find(programmeId, ref)
                .orElseThrow(
                        () -> new Problem.NotFound("no-such-requirement", "There is no requirement '" + ref + "'."));
    }

    /** Roles that answer for at least one requirement, in the order of the standard. */
    public List<String> accountableRoles(String programmeId) {
        return all(programmeId).stream()
                .map(RequirementStatus::accountableRole)
                .distinct()
                .toList();
    }

    /** The requirements that a role answers for. */
    public List<RequirementStatus> of(String programmeId, String accountableRole) {
        return all(programmeId).stream()
                .filter(requirement -> requirement.accountableRole().equals(accountableRole))
                .toList();
    }

    /** Notes how far a requirement has come, shown by an operating record of that day. */
    public void rescored(String programmeId, String ref, int score, String by, LocalDate on) {
        jdbc.sql("""
                        update requirement_status set score = :score, rescored_by = :by, rescored_on = :on,
                            record_on = coalesce(record_on, :on)
                        where programme_id = :programmeId and ref = :ref""")
                .param("score", score)
                .param("by", by)
                .param("on", on)
                .param("programmeId", programmeId)
                .param("ref", ref)
                .update();
    }

    /** Says whether a control applies to this client, as its Statement of Applicability has it. */
    public void applicable(String programmeId, String ref, boolean applicable, String reason) {
        jdbc.sql("""
                        update requirement_status set applicable = :applicable, not_applicable_reason = :reason
                        where programme_id = :programmeId and ref = :ref""")
                .param("applicable", applicable)
                .param("reason", applicable ? "" : reason)
                .param("programmeId", programmeId)
                .param("ref", ref)
                .update();
    }
}
