package io.pathway42.programme;

import io.pathway42.engine.ExternalEvent;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What came up outside the course of a programme: changes of scope, law, dates and people, unlawful use, withdrawal. */
@Repository
public class ChangeNotes {

    /** The fields of an event that may say in words what happened, the first that is filled counts. */
    private static final List<String> TEXT_FIELDS = List.of("text", "reason", "detail", "description", "summary");

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

    /** Notes an event under its own type; says the ref of the note. */
    public String note(ExternalEvent event, String subject, OffsetDateTime at) {
        String ref = nextRef(event.programmeId());
        add(new ChangeNote(
                event.programmeId(),
                event.clientId(),
                ref,
                event.type(),
                subject,
                TEXT_FIELDS.stream()
                        .map(event.data()::text)
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .orElse(""),
                event.person(),
                at,
                ""));
        return ref;
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
