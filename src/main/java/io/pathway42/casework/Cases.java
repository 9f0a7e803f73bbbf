package io.pathway42.casework;

import io.pathway42.problem.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Complaints and concerns. What identifies people stays in a table of its own. */
@Repository
public class Cases {

    private final JdbcClient jdbc;
    private final Clock clock;

    Cases(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<Case> find(String programmeId, String ref) {
        return jdbc.sql("select * from casework_case where programme_id = :programmeId and ref = :ref")
                .param("programmeId", programmeId)
                .param("ref", ref)
                .query(Case.class)
                .optional();
    }

    /** @throws Problem.NotFound when there is no such case */
    public Case get(String programmeId, String ref) {
        return find(programmeId, ref)
                .orElseThrow(() -> new Problem.NotFound("no-such-case", "There is no case '" + ref + "'."));
    }

    /** What only the handler may read. */
    public Secret secret(String programmeId, String ref) {
        return jdbc.sql("select * from casework_secret where programme_id = :programmeId and ref = :ref")
                .param("programmeId", programmeId)
                .param("ref", ref)
                .query(Secret.class)
                .single();
    }

    /** Opens a case; says its number. */
    String open(String programmeId, String clientId, NewCase entry) {
        String ref = next(programmeId, Case.CONCERN.equals(entry.kind()) ? "CN-" : "CP-");
        jdbc.sql("""
                        insert into casework_case (programme_id, client_id, ref, kind, status, system, received_on)
                        values (:programmeId, :clientId, :ref, :kind, 'received', :system, :today)""")
                .param("programmeId", programmeId)
                .param("clientId", clientId)
                .param("ref", ref)
                .param("kind", entry.kind())
                .param("system", entry.system())
                .param("today", LocalDate.now(clock))
                .update();
        jdbc.sql("""
                        insert into casework_secret (programme_id, client_id, ref, reporter, contact, about_person, text)
                        values (:programmeId, :clientId, :ref, :reporter, :contact, :about, :text)""")
                .param("programmeId", programmeId)
                .param("clientId", clientId)
                .param("ref", ref)
                .param("reporter", entry.reporter())
                .param("contact", entry.contact())
                .param("about", entry.aboutPerson())
                .param("text", entry.text())
                .update();
        return ref;
    }

    private String next(String programmeId, String prefix) {
        List<String> taken = jdbc.sql("select ref from casework_case where programme_id = :programmeId")
                .param("programmeId", programmeId)
                .query(String.class)
                .list();
        long number = taken.stream().filter(ref -> ref.startsWith(prefix)).count();
        return prefix + "%02d".formatted(number + 1);
    }

    /** Changes what everybody may know. Column names come from code, never from input. */
    public void note(String programmeId, String ref, Map<String, ?> columns) {
        set("casework_case", programmeId, ref, columns);
    }

    /** Changes what only the handler may know. */
    public void keep(String programmeId, String ref, Map<String, ?> columns) {
        set("casework_secret", programmeId, ref, columns);
    }

    private void set(String table, String programmeId, String ref, Map<String, ?> columns) {
        String assignments = columns.keySet().stream()
                .map(column -> column + " = :" + column)
                .collect(Collectors.joining(", "));
        jdbc.sql("update %s set %s where programme_id = :programmeId and ref = :ref".formatted(table, assignments))
                .params(columns)
                .param("programmeId", programmeId)
                .param("ref", ref)
                .update();
    }

    /** A case as it comes in. */
    record NewCase(String kind, String reporter, String contact, String aboutPerson, String system, String text) {}
}
