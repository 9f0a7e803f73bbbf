package io.pathway42.inventory;

import io.pathway42.engine.ModelReadable;
import io.pathway42.problem.Problem;
import io.pathway42.programme.UseStopped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The AI systems of all programmes. */
@Component
public class AiSystems implements ModelReadable {

    private static final Set<String> RELEASED = Set.of("approved", "conditions", "restricted");

    private static final String COLUMNS = """
            select programme_id, client_id, ref, name, purpose, owner, unit, status, origin, iso_role, act_role, models,
                   suppliers, personal_data, affected, autonomy, users, eu_exposure, shadow, discovered_by, in_scope,
                   documents, issues, legal_note, act_class, act_basis, act_because, act_decided_on, shadow_verdict,
                   shadow_verdict_due, criticality, aiia_route, aiia_because, aiia_status, aiia_level, aiia_on,
                   aiia_next, confirmed_on
            from ai_system""";

    private final JdbcClient jdbc;
    private final Clock clock;

    AiSystems(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Every entry that is an AI system, or may turn out to be one. */
    public List<AiSystem> all(String programmeId) {
        return jdbc.sql(COLUMNS + " where programme_id = :programmeId and status <> 'dismissed' order by ref")
                .param("programmeId", programmeId)
                .query(AiSystem.class)
                .list();
    }

    public Optional<AiSystem> find(String programmeId, String ref) {
        return jdbc.sql(COLUMNS + " where programme_id = :programmeId and ref = :ref")
                .param("programmeId", programmeId)
                .param("ref", ref)
                .query(AiSystem.class)
                .optional();
    }

    /** @throws Problem.NotFound when the inventory has no such entry */
    public AiSystem get(String programmeId, String ref) {
        return find(programmeId, ref)
                .orElseThrow(() -> new Problem.NotFound("no-such-ai-system", "There is no AI system '" + ref + "'."));
    }

    /** Refs of all entries that the inventory has to record, those already stopped among them. */
    public List<String> candidates(String programmeId) {
        return all(programmeId).stream().map(AiSystem::ref).toList();
    }

    /** Refs of the systems in scope that are neither stopped nor retired. */
    public List<String> inScope(String programmeId) {
        return running(programmeId).stream().map(AiSystem::ref).toList();
    }

    /** Refs of the systems in scope whose impact assessment is missing, asked for again, or past its review date. */
    public List<String> needingAssessment(String programmeId) {
        LocalDate today = LocalDate.now(clock);
        return running(programmeId).stream()
                .filter(system -> needsAssessment(system, today))
                .map(AiSystem::ref)
                .toList();
    }

    /** How many systems in scope still have no impact assessment that holds, by programme; one statement. */
    public Map<String, Integer> unassessed(Collection<String> programmeIds) {
        return programmeIds.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("""
                                select programme_id, count(*) as systems from ai_system
                                where programme_id in (:programmes) and in_scope
                                  and status not in ('dismissed', 'stopped', 'retired')
                                  and aiia_status in ('missing', 'due', 'rejected')
                                group by programme_id""")
                        .param("programmes", programmeIds)
                        .query((row, number) -> Map.entry(row.getString("programme_id"), row.getInt("systems")))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public Screening screening(String programmeId, String ref) {
        return jdbc.sql("""
                        select q1, q2, q3, q4, q5, q6, q7, q8, q9, q10, q11, q12 from ai_system
                        where programme_id = :programmeId and ref = :ref""")
                .param("programmeId", programmeId)
                .param("ref", ref)
                .query(Screening.class)
                .single();
    }

    public Exposure exposure(String programmeId, String ref) {
        return jdbc.sql("""
                        select supplied, noticeable_effect, decisions_rest, stays_uninformed from ai_system
                        where programme_id = :programmeId and ref = :ref""")
                .param("programmeId", programmeId)
                .param("ref", ref)
                .query(Exposure.class)
                .single();
    }

    public InventorySummary summary(String programmeId) {
        return InventorySummary.of(all(programmeId));
    }

    /** Takes the answers to the twelve screening questions. */
    public void screened(String programmeId, String ref, Screening screening) {
        jdbc.sql("""
                        update ai_system set q1 = :q1, q2 = :q2, q3 = :q3, q4 = :q4, q5 = :q5, q6 = :q6, q7 = :q7,
                            q8 = :q8, q9 = :q9, q10 = :q10, q11 = :q11, q12 = :q12
                        where programme_id = :programmeId and ref = :ref""")
                .params(screening.byQuestion())
                .param("programmeId", programmeId)
                .param("ref", ref)
                .update();
    }

    /** Takes what else the route depends on. */
    public void exposed(String programmeId, String ref, Exposure exposure) {
        jdbc.sql("""
                        update ai_system set supplied = :supplied, noticeable_effect = :noticeableEffect,
                            decisions_rest = :decisionsRest, stays_uninformed = :staysUninformed
                        where programme_id = :programmeId and ref = :ref""")
                .param("supplied", exposure.supplied())
                .param("noticeableEffect", exposure.noticeableEffect())
                .param("decisionsRest", exposure.decisionsRest())
                .param("staysUninformed", exposure.staysUninformed())
                .param("programmeId", programmeId)
                .param("ref", ref)
                .update();
    }

    /**
     * Notes where the impact assessment of a system stands; a decision for its use ends a suspension.
     *
     * @param status {@code approved}, {@code conditions}, {@code restricted}, {@code rejected}, {@code stopped},
     *     {@code due} when it has to be done again
     * @param level low, medium, high, critical; empty when it was screened only
     */
    public void assessed(
            String programmeId,
            String ref,
            String status,
            String level,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate nextReview) {
        jdbc.sql("""
                        update ai_system set aiia_status = :status, aiia_level = :level, aiia_on = :decidedOn,
                            aiia_next = :nextReview,
                            status = case when status = 'suspended' and :released then status_before else status end
                        where programme_id = :programmeId and ref = :ref""")
                .param("status", status)
                .param("released", RELEASED.contains(status))
                .param("level", level)
                .param("decidedOn", decidedOn)
                .param("nextReview", nextReview)
                .param("programmeId", programmeId)
                .param("ref", ref)
                .update();
    }

    /** The system is no longer in use from that day on. */
    public void stopped(String programmeId, String ref, LocalDate on, String reason) {
        jdbc.sql("""
                        update ai_system set status = 'stopped', stopped_on = :stoppedOn, stop_reason = :reason
                        where programme_id = :programmeId and ref = :ref""")
                .param("stoppedOn", on)
                .param("reason", reason)
                .param("programmeId", programmeId)
                .param("ref", ref)
                .update();
    }

    @EventListener
    void on(UseStopped stop) {
        stopped(stop.programmeId(), stop.system(), stop.on(), stop.order());
    }

    /** The system is switched off until its impact is decided on. */
    public void suspended(String programmeId, String ref) {
        jdbc.sql("""
                        update ai_system set status_before = status, status = 'suspended'
                        where programme_id = :programmeId and ref = :ref and status <> 'suspended'""").param("programmeId", programmeId).param("ref", ref).update();
    }

    private List<AiSystem> running(String programmeId) {
        return all(programmeId).stream()
                .filter(system -> system.inScope() && system.running())
                .toList();
    }

    private static boolean needsAssessment(AiSystem system, LocalDate today) {
        LocalDate next = system.aiiaNext();
        return switch (system.aiiaStatus()) {
            case "missing", "due", "rejected" -> true;
            default -> next != null && !next.isAfter(today);
        };
    }
}
