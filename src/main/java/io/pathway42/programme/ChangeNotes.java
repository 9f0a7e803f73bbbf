package io.pathway42.programme;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What came up outside the course of a programme: changes of scope, law, dates and people, unlawful use, withdrawal. */
@Repository
public class ChangeNotes {

    private final JdbcClient jdbc;

    ChangeNotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<ChangeNote> find(String programmeId, String ref) {
        return jdbc.sql("select * from change_note where programme_id = :programmeId and ref = :ref")
                .param("programmeId", programmeId)
                .param("ref", ref)
                .query(ChangeNote.class)
                .optional();
    }

    public String nextRef(String programmeId) {
        int known = jdbc.sql("select count(*) from change_note where programme_id = :programmeId")
                .param("programmeId", programmeId)
                .query(Integer.class)
                .single();
        return "CH-%02d".formatted(known + 1);
    }

    public void add(ChangeNote note) {
        jdbc.sql("""
                        insert into change_note (programme_id, client_id, ref, type, subject, text, reported_by,
                            reported_at, outcome)
                        values (:programmeId, :clientId, :ref, :type, :subject, :text, :reportedBy,
                            :reportedAt, :outcome)""").paramSource(note).update();
    }

    /** What was decided about it. */
    public void settle(String programmeId, String ref, String outcome) {
        jdbc.sql("update change_note set outcome = :outcome where programme_id = :programmeId and ref = :ref")
                .param("outcome", outcome)
                .param("programmeId", programmeId)
                .param("ref", ref)
                .update();
    }

    /**
     * One thing that came up.
     *
     * @param type of the event that reported it
     * @param subject ref of what it is about, empty for the programme as a whole
     * @param outcome empty while nobody has decided
     */
    public record ChangeNote(
            String programmeId,
            String clientId,
            String ref,
            String type,
            String subject,
            String text,
            String reportedBy,
            OffsetDateTime reportedAt,
            String outcome) {}
}
