package io.pathway42.inventory;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the search for AI systems has reached in each programme. */
@Repository
public class Milestones {

    public static final String AMNESTY = "amnesty-announced";
    public static final String PERMISSION = "discovery-permitted";
    public static final String SURVEY = "survey-closed";

    private final JdbcClient jdbc;

    Milestones(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Set<String> reached(String programmeId) {
        return Set.copyOf(jdbc.sql("select ref from inventory_milestone where programme_id = :programmeId")
                .param("programmeId", programmeId)
                .query(String.class)
                .list());
    }

    /** What was noted at a milestone; empty before it was reached. */
    public String note(String programmeId, String milestone) {
        return jdbc.sql("select note from inventory_milestone where programme_id = :programmeId and ref = :milestone")
                .param("programmeId", programmeId)
                .param("milestone", milestone)
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** Notes a milestone; a later time replaces an earlier one. */
    public void reach(String programmeId, String clientId, String milestone, LocalDate on, String person, String note) {
        jdbc.sql("delete from inventory_milestone where programme_id = :programmeId and ref = :milestone")
                .param("programmeId", programmeId)
                .param("milestone", milestone)
                .update();
        jdbc.sql("""
                        insert into inventory_milestone (programme_id, client_id, ref, reached_on, person, note)
                        values (:programmeId, :clientId, :milestone, :reachedOn, :person, :note)""")
                .param("programmeId", programmeId)
                .param("clientId", clientId)
                .param("milestone", milestone)
                .param("reachedOn", on)
                .param("person", person)
                .param("note", note)
                .update();
    }
}
