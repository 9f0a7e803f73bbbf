package io.pathway42.inventory;

import io.pathway42.engine.SubjectOwnerChanged;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Writes what the steps of the inventory find out about an AI system. */
@Repository
public class InventoryRecords {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    InventoryRecords(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    public InventoryRecord get(String programmeId, String ref) {
        return jdbc.sql("""
                        select programme_id, ref, name, unit, purpose, intended_use, misuse, status, origin, shadow,
                               in_scope, go_live, iso_role, act_role, personal_data, eu_exposure, users, data_categories,
                               lawful_basis, affected, autonomy, oversight_person, suppliers, models, countries, logs,
                               monitoring, end_of_life
                        from ai_system where programme_id = :programmeId and ref = :ref""")
                .param("programmeId", programmeId)
                .param("ref", ref)
                .query(InventoryRecord.class)
                .single();
    }

    public ActFacts actFacts(String programmeId, String ref) {
        return jdbc.sql("""
                        select reach, prohibited_practice, annex_one, annex_three_area, exemption, profiling,
                               transparency_duty
                        from ai_system where programme_id = :programmeId and ref = :ref""")
                .param("programmeId", programmeId)
                .param("ref", ref)
                .query(ActFacts.class)
                .single();
    }

    /** Adds a system as its source describes it, undecided. */
    public void add(AiSystem system) {
        jdbc.sql("""
                        insert into ai_system (programme_id, client_id, ref, name, purpose, owner, unit, status, origin,
                            iso_role, act_role, models, suppliers, personal_data, affected, autonomy, users, eu_exposure,
                            shadow, discovered_by, in_scope, documents, issues, legal_note)
                        values (:programmeId, :clientId, :ref, :name, :purpose, :owner, :unit, :status, :origin,
                            :isoRole, :actRole, :models, :suppliers, :personalData, :affected, :autonomy, :users,
                            :euExposure, :shadow, :discoveredBy, :inScope, :documents, :issues, :legalNote)""").paramSource(system).update();
    }

    public void fill(InventoryRecord record) {
        jdbc.sql("""
                        update ai_system set name = :name, unit = :unit, purpose = :purpose,
                            intended_use = :intendedUse, misuse = :misuse, status = :status, origin = :origin,
                            shadow = :shadow, in_scope = :inScope, go_live = :goLive, iso_role = :isoRole,
                            act_role = :actRole, personal_data = :personalData, eu_exposure = :euExposure,
                            users = :users, data_categories = :dataCategories, lawful_basis = :lawfulBasis,
                            affected = :affected, autonomy = :autonomy, oversight_person = :oversightPerson,
                            suppliers = :suppliers, models = :models, countries = :countries, logs = :logs,
                            monitoring = :monitoring, end_of_life = :endOfLife
                        where programme_id = :programmeId and ref = :ref""").paramSource(record).update();
    }

    public void dismiss(String programmeId, String ref) {
        update("status = 'dismissed', in_scope = false", programmeId, ref).update();
    }

    /** Takes the facts that somebody proposes the class on. */
    public void propose(String programmeId, String ref, ActFacts facts, String by) {
        update("""
                        reach = :reach, prohibited_practice = :practice, annex_one = :annexOne,
                        annex_three_area = :area, exemption = :exemption, profiling = :profiling,
                        transparency_duty = :duty, act_proposed_by = :by""", programmeId, ref)
                .param("reach", facts.reach())
                .param("practice", facts.prohibitedPractice())
                .param("annexOne", facts.annexOne())
                .param("area", facts.annexThreeArea())
                .param("exemption", facts.exemption())
                .param("profiling", facts.profiling())
                .param("duty", facts.transparencyDuty())
                .param("by", by)
                .update();
    }

    /** Takes the class that the decision table gives. */
    public void classified(String programmeId, String ref, String actClass, String basis, String rule, String because) {
        update("act_class = :actClass, act_basis = :basis, act_rule = :rule, act_because = :because", programmeId, ref)
                .param("actClass", actClass)
                .param("basis", basis)
                .param("rule", rule)
                .param("because", because)
                .update();
    }

    /** A second person holds a fact behind the class to be wrong. */
    public void disputed(String programmeId, String ref, String dispute) {
        update("act_dispute = :dispute", programmeId, ref)
                .param("dispute", dispute)
                .update();
    }

    /** What was last held against the proposed class; empty when nothing was. */
    public String dispute(String programmeId, String ref) {
        return jdbc.sql("select act_dispute from ai_system where programme_id = :programmeId and ref = :ref")
                .param("programmeId", programmeId)
                .param("ref", ref)
                .query(String.class)
                .single();
    }

    /** Who proposed the facts behind the class; empty before anybody did. */
    public String proposedBy(String programmeId, String ref) {
        return jdbc.sql("select act_proposed_by from ai_system where programme_id = :programmeId and ref = :ref")
                .param("programmeId", programmeId)
                .param("ref", ref)
                .query(String.class)
                .single();
    }

    /** A second person agreed to the class. */
    public void agreed(String programmeId, String ref, String by, LocalDate on) {
        update("act_reviewed_by = :by, act_decided_on = :decidedOn, act_dispute = ''", programmeId, ref)
                .param("by", by)
                .param("decidedOn", on)
                .update();
    }

    /** The day since which a system is stopped, in ISO 8601; empty while it runs. */
    public String stoppedOn(String programmeId, String ref) {
        return jdbc.sql("select stopped_on from ai_system where programme_id = :programmeId and ref = :ref")
                .param("programmeId", programmeId)
                .param("ref", ref)
                .query((row, number) -> Objects.toString(row.getObject(1, LocalDate.class), ""))
                .single();
    }

    public void deletionProven(String programmeId, String ref, String proof) {
        update("deletion_proof = :proof", programmeId, ref)
                .param("proof", proof)
                .update();
    }

    /** What becomes of a system that grew without approval. */
    public void judged(String programmeId, String ref, String verdict, LocalDate on, LocalDate due) {
        update("shadow_verdict = :verdict, shadow_verdict_on = :judgedOn, shadow_verdict_due = :due", programmeId, ref)
                .param("verdict", verdict)
                .param("judgedOn", on)
                .param("due", due)
                .update();
    }

    public void rated(String programmeId, String ref, String criticality) {
        update("criticality = :criticality", programmeId, ref)
                .param("criticality", criticality)
                .update();
    }

    /** Takes the route that the decision table gives. */
    public void routed(String programmeId, String ref, String route, String rule, String because) {
        update("aiia_route = :route, aiia_rule = :rule, aiia_because = :because", programmeId, ref)
                .param("route", route)
                .param("rule", rule)
                .param("because", because)
                .update();
    }

    public void confirmed(String programmeId, String ref, String by, LocalDate on) {
        update("confirmed_by = :by, confirmed_on = :confirmedOn", programmeId, ref)
                .param("by", by)
                .param("confirmedOn", on)
                .update();
    }

    public void handedTo(String programmeId, String ref, String owner) {
        update("owner = :owner", programmeId, ref).param("owner", owner).update();
        events.publishEvent(new SubjectOwnerChanged(programmeId, ref));
    }

    private StatementSpec update(String assignments, String programmeId, String ref) {
        return jdbc.sql("update ai_system set " + assignments + " where programme_id = :programmeId and ref = :ref")
                .params(Map.of("programmeId", programmeId, "ref", ref));
    }
}
