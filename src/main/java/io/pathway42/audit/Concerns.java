package io.pathway42.audit;

import io.pathway42.engine.ModelReadable;
import io.pathway42.register.Lines;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The areas of concern of all stage 1 audits. */
@Component
public class Concerns implements ModelReadable {

    private final JdbcClient jdbc;

    Concerns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Concern> all(String programmeId) {
        return jdbc.sql("select * from concern where programme_id = :programmeId order by ref")
                .param("programmeId", programmeId)
                .query(Concern.class)
                .list();
    }

    public Optional<Concern> find(String programmeId, String ref) {
        return all(programmeId).stream()
                .filter(concern -> concern.ref().equals(ref))
                .findFirst();
    }

    /** Refs of those that are not closed. */
    public List<String> open(String programmeId) {
        return stillOpen(programmeId).stream().map(Concern::ref).toList();
    }

    public List<Concern> stillOpen(String programmeId) {
        return all(programmeId).stream().filter(Concern::open).toList();
    }

    /** Registers an area of concern. */
    public void raise(String programmeId, String clientId, String audit, List<String> refs, String text) {
        jdbc.sql("""
                        insert into concern (programme_id, client_id, ref, audit, refs, text, status)
                        values (:programmeId, :clientId, :ref, :audit, :refLines, :text, 'open')""")
                .param("programmeId", programmeId)
                .param("clientId", clientId)
                .param("ref", Row.next(jdbc, "concern", programmeId, "AC-"))
                .param("audit", audit)
                .param("refLines", Lines.join(refs))
                .param("text", text)
                .update();
    }

    /** The conclusions of a new stage 1 take the place of what earlier ones left open. */
    public void supersede(String programmeId) {
        stillOpen(programmeId).forEach(concern -> note(programmeId, concern.ref(), Map.of("status", "superseded")));
    }

    /** Changes columns of a concern. */
    public void note(String programmeId, String ref, Map<String, ?> columns) {
        new Row(jdbc, "concern", programmeId, ref).set(columns);
    }
}
