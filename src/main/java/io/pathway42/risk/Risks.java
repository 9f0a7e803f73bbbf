package io.pathway42.risk;

import io.pathway42.engine.ModelReadable;
import io.pathway42.inventory.AiSystem;
import io.pathway42.inventory.AiSystems;
import io.pathway42.problem.Problem;
import io.pathway42.register.Lines;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The risk registers of all programmes. */
@Component
public class Risks implements ModelReadable {

    private static final String COLUMNS = """
            select programme_id, client_id, ref, system, kind, source, consequence, owner, likelihood, impact, rating,
                   unlawful, verdict, reason, treatment, measures, controls, due, residual_likelihood, residual_impact,
                   residual_rating, authority, authority_because, accepted_by, accepted_on, accepted_until,
                   acceptance_reason, indicator, watched
            from risk where programme_id = :programmeId""";

    private final JdbcClient jdbc;
    private final AiSystems systems;
    private final Clock clock;

    Risks(JdbcClient jdbc, AiSystems systems, Clock clock) {
        this.jdbc = jdbc;
        this.systems = systems;
        this.clock = clock;
    }

    public List<Risk> all(String programmeId) {
        return jdbc.sql(COLUMNS + " order by ref")
                .param("programmeId", programmeId)
                .query(Risk.class)
                .list();
    }

    public Optional<Risk> find(String programmeId, String ref) {
        return jdbc.sql(COLUMNS + " and ref = :ref")
                .param("programmeId", programmeId)
                .param("ref", ref)
                .query(Risk.class)
                .optional();
    }

    /** @throws Problem.NotFound when the register has no such risk */
    public Risk get(String programmeId, String ref) {
        return find(programmeId, ref)
                .orElseThrow(() -> new Problem.NotFound("no-such-risk", "There is no risk '" + ref + "'."));
    }

    public List<Risk> ownedBy(String programmeId, String person) {
        return all(programmeId).stream()
                .filter(risk -> risk.owner().equals(person))
                .toList();
    }

    /** Everybody who owns a risk. */
    public List<String> owners(String programmeId) {
        return all(programmeId).stream().map(Risk::owner).distinct().sorted().toList();
    }

    /** Everybody who owns a system in scope. */
    public List<String> systemOwners(String programmeId) {
        return systems.inScope(programmeId).stream()
                .map(ref -> systems.get(programmeId, ref))
                .map(AiSystem::owner)
                .distinct()
                .sorted()
                .toList();
    }

    /** Refs of the risks whose residual risk nobody has accepted, or whose acceptance has run out. */
    public List<String> toAccept(String programmeId) {
        LocalDate today = LocalDate.now(clock);
        return all(programmeId).stream()
                .filter(risk -> !risk.accepted() || ranOut(risk.acceptedUntil(), today))
                .map(Risk::ref)
                .toList();
    }

    /** Adds a risk under the next number. */
    public String add(String programmeId, String clientId, NewRisk risk) {
        int highest = all(programmeId).stream()
                .map(Risk::ref)
                .filter(ref -> ref.matches("R-\\d{1,6}"))
                .mapToInt(ref -> Integer.parseInt(ref.substring(2)))
                .max()
                .orElse(0);
        String ref = "R-%02d".formatted(highest + 1);
        add(programmeId, clientId, ref, risk);
        return ref;
    }

    void add(String programmeId, String clientId, String ref, NewRisk risk) {
        jdbc.sql("""
                        insert into risk (programme_id, client_id, ref, system, kind, source, consequence, owner,
                            likelihood, impact, rating)
                        values (:programmeId, :clientId, :ref, :system, :kind, :source, :consequence, :owner, 0, 0, 0)
                        """)
                .param("programmeId", programmeId)
                .param("clientId", clientId)
                .param("ref", ref)
                .param("system", risk.system())
                .param("kind", risk.kind())
                .param("source", risk.texts().get(0))
                .param("consequence", risk.texts().get(1))
                .param("owner", risk.owner())
                .update();
    }

    public void renamed(String programmeId, String ref, NewRisk risk) {
        jdbc.sql("""
                        update risk set system = :system, kind = :kind, source = :source, consequence = :consequence,
                            owner = :owner
                        where programme_id = :programmeId and ref = :ref""")
                .param("system", risk.system())
                .param("kind", risk.kind())
                .param("source", risk.texts().get(0))
                .param("consequence", risk.texts().get(1))
                .param("owner", risk.owner())
                .param("programmeId", programmeId)
                .param("ref", ref)
                .update();
    }

    /** Takes a risk off the register that turned out to be none, as long as nobody accepted it. */
    public void dropped(String programmeId, String ref) {
        jdbc.sql("delete from risk where programme_id = :programmeId and ref = :ref and accepted_on is null")
                .param("programmeId", programmeId)
                .param("ref", ref)
                .update();
    }

    public void rated(String programmeId, String ref, Rating rating, boolean unlawful, String verdict, String reason) {
        jdbc.sql("""
                        update risk set likelihood = :likelihood, impact = :impact, rating = :rating,
                            unlawful = :unlawful, verdict = :verdict, reason = :reason
                        where programme_id = :programmeId and ref = :ref""")
                .param("likelihood", rating.likelihood())
                .param("impact", rating.impact())
                .param("rating", rating.value())
                .param("unlawful", unlawful)
                .param("verdict", verdict)
                .param("reason", reason)
                .param("programmeId", programmeId)
                .param("ref", ref)
                .update();
    }

    /** Takes a plan; what remains has to be accepted anew. */
    public void planned(String programmeId, String ref, Treatment plan, boolean unlawful) {
        jdbc.sql("""
                        update risk set treatment = :treatment, measures = :measures, controls = :controls, due = :due,
                            residual_likelihood = :likelihood, residual_impact = :impact, residual_rating = :rating,
                            unlawful = :unlawful, authority = '', accepted_by = '', accepted_on = null,
                            accepted_until = null
                        where programme_id = :programmeId and ref = :ref""")
                .param("treatment", plan.option())
                .param("measures", plan.measures())
                .param("controls", Lines.join(plan.controls()))
                .param("due", plan.due())
                .param("likelihood", plan.residual().likelihood())
                .param("impact", plan.residual().impact())
                .param("rating", plan.residual().value())
                .param("unlawful", unlawful)
                .param("programmeId", programmeId)
                .param("ref", ref)
                .update();
    }

    /** Notes who may accept it, as the table says. */
    public void authorised(String programmeId, String ref, String authority, String because) {
        jdbc.sql("""
                        update risk set authority = :authority, authority_because = :because
                        where programme_id = :programmeId and ref = :ref""")
                .param("authority", authority)
                .param("because", because)
                .param("programmeId", programmeId)
                .param("ref", ref)
                .update();
    }

    public void accepted(
            String programmeId, String ref, String by, LocalDate on, @Nullable LocalDate until, String reason) {
        jdbc.sql("""
                        update risk set accepted_by = :acceptedBy, accepted_on = :acceptedOn,
                            accepted_until = :acceptedUntil, acceptance_reason = :reason
                        where programme_id = :programmeId and ref = :ref""")
                .param("acceptedBy", by)
                .param("acceptedOn", on)
                .param("acceptedUntil", until)
                .param("reason", reason)
                .param("programmeId", programmeId)
                .param("ref", ref)
                .update();
    }

    public void watched(String programmeId, String ref, String indicator, String rhythm) {
        jdbc.sql("""
                        update risk set indicator = :indicator, watched = :rhythm
                        where programme_id = :programmeId and ref = :ref""")
                .param("indicator", indicator)
                .param("rhythm", rhythm)
                .param("programmeId", programmeId)
                .param("ref", ref)
                .update();
    }

    private static boolean ranOut(@Nullable LocalDate until, LocalDate today) {
        return until != null && !until.isAfter(today);
    }
}
