package io.pathway42.impact;

import io.pathway42.problem.Problem;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The impact assessments of all programmes. */
@Repository
public class ImpactAssessments {

    private static final String COLUMNS = """
            select programme_id, client_id, ref, system, number, state, route, assessor, opened_at, severity, likelihood,
                   people_reached, hard_to_reverse, vulnerable_group, score, level, approver, because, residual_severity,
                   residual_likelihood, residual_score, legal_advice, submitted_on, decision, decided_by, decided_on,
                   decision_reason, rejections, rejected_at, suspended_on, next_review
            from impact_assessment where programme_id = :programmeId""";

    private final JdbcClient jdbc;

    ImpactAssessments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<ImpactAssessment> all(String programmeId) {
        return jdbc.sql(COLUMNS + " order by system, number")
                .param("programmeId", programmeId)
                .query(ImpactAssessment.class)
                .list();
    }

    public Optional<ImpactAssessment> find(String programmeId, String ref) {
        return jdbc.sql(COLUMNS + " and ref = :ref")
                .param("programmeId", programmeId)
                .param("ref", ref)
                .query(ImpactAssessment.class)
                .optional();
    }

    /** @throws Problem.NotFound when there is none of this number */
    public ImpactAssessment get(String programmeId, String ref) {
        return find(programmeId, ref)
                .orElseThrow(() -> new Problem.NotFound(
                        "no-such-impact-assessment", "There is no impact assessment '" + ref + "'."));
    }

    /** The newest assessment of a system. */
    public Optional<ImpactAssessment> latest(String programmeId, String system) {
        return jdbc.sql(COLUMNS + " and system = :system order by number desc fetch first 1 row only")
                .param("programmeId", programmeId)
                .param("system", system)
                .query(ImpactAssessment.class)
                .optional();
    }

    /** Opens the next assessment of a system and says under which ref. */
    public String open(String programmeId, String clientId, String system, OffsetDateTime at) {
        int number = latest(programmeId, system).map(ImpactAssessment::number).orElse(0) + 1;
        String ref = "AIIA-%s-%d".formatted(system, number);
        jdbc.sql("""
                        insert into impact_assessment (programme_id, client_id, ref, system, number, state, opened_at)
                        values (:programmeId, :clientId, :ref, :system, :number, 'open', :openedAt)""")
                .param("programmeId", programmeId)
                .param("clientId", clientId)
                .param("ref", ref)
                .param("system", system)
                .param("number", number)
                .param("openedAt", at)
                .update();
        return ref;
    }

    public void assigned(String programmeId, String ref, String route, String assessor) {
        set(programmeId, ref, "route = :route, assessor = :assessor", Map.of("route", route, "assessor", assessor));
    }

    public void scored(String programmeId, String ref, ImpactScore impact) {
        set(
                programmeId,
                ref,
                "severity = :severity, likelihood = :likelihood, people_reached = :people, hard_to_reverse = :hard,"
                        + " vulnerable_group = :vulnerable, score = :score",
                Map.of(
                        "severity", impact.severity(),
                        "likelihood", impact.likelihood(),
                        "people", impact.peopleReached(),
                        "hard", impact.hardToReverse(),
                        "vulnerable", impact.vulnerableGroup(),
                        "score", impact.score()));
    }

    /** Takes the level that follows from the score, and why. */
    public void levelled(String programmeId, String ref, String level, String approver, String because) {
        set(
                programmeId,
                ref,
                "level = :level, approver = :approver, because = :because",
                Map.of("level", level, "approver", approver, "because", because));
    }

    public void residual(String programmeId, String ref, int severity, int likelihood) {
        set(
                programmeId,
                ref,
                "residual_severity = :severity, residual_likelihood = :likelihood, residual_score = :score",
                Map.of("severity", severity, "likelihood", likelihood, "score", severity * likelihood));
    }

    /** Ready to be decided, with the advice of legal. */
    public void submitted(String programmeId, String ref, String legalAdvice, LocalDate on) {
        set(
                programmeId,
                ref,
                "state = 'submitted', legal_advice = :advice, submitted_on = :submittedOn",
                Map.of("advice", legalAdvice, "submittedOn", on));
    }

    public void decided(String programmeId, String ref, String decision, String by, LocalDate on, String reason) {
        set(
                programmeId,
                ref,
                "decision = :decision, decided_by = :decidedBy, decided_on = :decidedOn, decision_reason = :reason",
                Map.of("decision", decision, "decidedBy", by, "decidedOn", on, "reason", reason));
    }

    /** Sends it back to be reworked and says how often that has happened now. */
    public int rejected(String programmeId, String ref, OffsetDateTime at) {
        set(
                programmeId,
                ref,
                "state = 'rejected', rejections = rejections + 1, rejected_at = :rejectedAt",
                Map.of("rejectedAt", at));
        return get(programmeId, ref).rejections();
    }

    public void suspended(String programmeId, String ref, LocalDate on) {
        set(programmeId, ref, "suspended_on = :suspendedOn", Map.of("suspendedOn", on));
    }

    /** Ends it in one of its final states. */
    public void ended(String programmeId, String ref, String state, String route, @Nullable LocalDate nextReview) {
        jdbc.sql("""
                        update impact_assessment set state = :state, route = :route, next_review = :nextReview
                        where programme_id = :programmeId and ref = :ref""")
                .param("state", state)
                .param("route", route)
                .param("nextReview", nextReview)
                .param("programmeId", programmeId)
                .param("ref", ref)
                .update();
    }

    private void set(String programmeId, String ref, String assignments, Map<String, Object> values) {
        jdbc.sql("update impact_assessment set " + assignments + " where programme_id = :programmeId and ref = :ref")
                .params(values)
                .param("programmeId", programmeId)
                .param("ref", ref)
                .update();
    }
}
