package io.pathway42;

import io.pathway42.engine.HeldBecause;
import io.pathway42.work.Reasons;
import io.pathway42.work.Reasons.Held;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every task that a programme created: its role, who had it and why. */
final class OwnersTable {

    private static final String LINE = "%-6s %-36s %-26s %-44s %-16s %s%n";

    private final JdbcClient jdbc;
    private final Reasons reasons;

    OwnersTable(JdbcClient jdbc, Reasons reasons) {
        this.jdbc = jdbc;
        this.reasons = reasons;
    }

    List<Row> of(String programme) {
        return jdbc.sql("""
                        select w.step, w.element, w.role, w.reason, w.state, w.subject, w.subject_title,
                            coalesce(w.assignee, w.completed_by) as owner,
                            (select p.name from person p where p.sign_in = coalesce(w.assignee, w.completed_by)) as name,
                            (select count(*) from work_candidate c where c.task_id = w.task_id) as candidates
                        from work_item w where w.programme_id = :programme order by w.created, w.task_id""").param("programme", programme).query(Row.class).list();
    }

    /** Tasks that nobody had and nobody could have taken. */
    static List<Row> withoutOwner(List<Row> rows) {
        return rows.stream()
                .filter(row -> row.owner() == null && row.candidates() == 0)
                .toList();
    }

    /** Writes the table, tasks of one kind in one line, and says where. */
    Path write(String programme, List<Row> rows) throws IOException {
        StringBuilder text = new StringBuilder(String.format(LINE, "step", "task", "role", "owner", "times", "why"));
        rows.stream()
                .collect(Collectors.groupingBy(this::line, TreeMap::new, Collectors.counting()))
                .forEach((line, times) -> text.append(String.format(
                        LINE, line.step(), line.element(), line.role(), line.owner(), times, line.why())));
        Path file = Path.of("target", "owners-" + programme + ".txt");
        Files.writeString(file, text);
        return file;
    }

    private Line line(Row row) {
        Held held =
                new Held(row.reason(), row.role(), row.subject(), row.subjectTitle(), row.owner(), row.name(), false);
        return new Line(
                row.step(),
                row.element().substring(row.element().indexOf('_') + 1),
                row.role(),
                Objects.requireNonNullElse(row.owner(), row.candidates() + " may claim it"),
                row.reason() == HeldBecause.OWNS_SUBJECT ? "owns what it is about" : reasons.say(held, ""));
    }

    /** @param candidates how many may claim it while nobody has it */
    record Row(
            String step,
            String element,
            String role,
            HeldBecause reason,
            String state,
            @Nullable String subject,
            @Nullable String subjectTitle,
            @Nullable String owner,
            @Nullable String name,
            long candidates) {}

    private record Line(String step, String element, String role, String owner, String why)
            implements Comparable<Line> {

        @Override
        public int compareTo(Line other) {
            return (step + element + owner + role + why)
                    .compareTo(other.step + other.element + other.owner + other.role + other.why);
        }
    }
}
