package io.pathway42.work;

import io.pathway42.identity.Absences;
import io.pathway42.identity.Absences.Represented;
import io.pathway42.problem.Problem;
import io.pathway42.register.Words;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lists of work, by due date. A page is one statement and a second for its candidates, however long the list; the
 * engine's tables are not asked.
 */
@Component
public class Inbox {

    private static final int LARGEST_PAGE = 200;

    private static final String ROWS = """
            select w.task_id, w.element, w.step, w.name, w.programme_id, c.name as client, w.client_id, w.phase,
                   w.subject, w.subject_title, w.role, w.assignee, p.name as assignee_name, w.reason, w.state,
                   w.created, w.due, w.ended, w.confidential
            from work_item w join client c on c.id = w.client_id left join person p on p.sign_in = w.assignee""";

    private final JdbcClient jdbc;
    private final Reasons reasons;
    private final Absences absences;
    private final Clock clock;

    Inbox(JdbcClient jdbc, Reasons reasons, Absences absences, Clock clock) {
        this.jdbc = jdbc;
        this.reasons = reasons;
        this.absences = absences;
        this.clock = clock;
    }

    /**
     * What a person asks for. Every filter that is null leaves the list as it is.
     *
     * @param meant names of steps that {@code q} may stand for beside what it says
     */
    public record Query(
            Scope scope,
            String person,
            List<String> programmes,
            @Nullable String programme,
            @Nullable String phase,
            @Nullable String due,
            @Nullable String q,
            List<String> meant,
            int size,
            @Nullable String cursor) {

        public Query(
                Scope scope,
                String person,
                List<String> programmes,
                @Nullable String programme,
                @Nullable String phase,
                @Nullable String due,
                @Nullable String q,
                int size,
                @Nullable String cursor) {
            this(scope, person, programmes, programme, phase, due, q, List.of(), size, cursor);
        }
    }

    /** Whose work. */
    public enum Scope {
        /** Assigned to the person. */
        MINE,
        /** Open to the person and taken by nobody. */
        CLAIMABLE,
        /** Open in the programmes the person may see. */
        ALL,
        /** Open there, and with somebody else. */
        OTHERS,
        /** Completed by the person. */
        DONE
    }

    public TaskPage page(Query query) {
        List<String> where = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        Map<String, Represented> away = absences.stoodInFor(query.person());
        scope(query, away.keySet(), where, parameters);
        filter(query, where, parameters);
        boolean done = query.scope() == Scope.DONE;
        String order = done ? " order by w.ended desc, w.task_id" : " order by w.due, w.task_id";
        int size = Math.max(1, Math.min(query.size(), LARGEST_PAGE));
        if (query.cursor() != null) {
            after(PageCursor.read(query.cursor()), done, where, parameters);
        }
        List<TaskRow> rows = jdbc.sql(ROWS + " where " + String.join(" and ", where) + order + " limit :limit")
                .params(parameters)
                .param("limit", size + 1)
                .query(TaskRow.class)
                .list();
        boolean more = rows.size() > size;
        List<TaskRow> shown = more ? rows.subList(0, size) : rows;
        Map<String, List<String>> candidates = candidates(shown);
        return new TaskPage(
                shown.stream()
                        .map(row -> view(row, candidates.getOrDefault(row.taskId(), List.of()), query.person(), away))
                        .toList(),
                more ? end(shown.get(shown.size() - 1), done).text() : null);
    }

    /** One task as lists show it to somebody. */
    public TaskView view(WorkItem task, String reader) {
        TaskRow row = jdbc.sql(ROWS + " where w.task_id = :task")
                .param("task", task.taskId())
                .query(TaskRow.class)
                .single();
        return view(
                row,
                candidates(List.of(row)).getOrDefault(row.taskId(), List.of()),
                reader,
                absences.stoodInFor(reader));
    }

    private TaskView view(TaskRow row, List<String> candidates, String reader, Map<String, Represented> away) {
        boolean closed = row.confidential() && !concerns(row, candidates, reader, away.keySet());
        return TaskView.of(
                row, candidates, LocalDate.now(clock), closed ? "" : reason(row, candidates, reader, away), closed);
    }

    /** Who has done it finds it in no list but their own. */
    private static boolean concerns(TaskRow row, List<String> candidates, String reader, Set<String> away) {
        List<String> people = row.assignee() == null ? candidates : List.of(row.assignee());
        return people.stream().anyMatch(person -> person.equals(reader) || away.contains(person));
    }

    private String reason(TaskRow row, List<String> candidates, String reader, Map<String, Represented> away) {
        boolean mayClaim = row.assignee() == null && candidates.contains(reader);
        Reasons.Held held = row.held(mayClaim);
        List<String> holders = row.assignee() == null ? candidates : List.of(row.assignee());
        return holders.stream()
                .filter(person -> !mayClaim)
                .map(away::get)
                .filter(Objects::nonNull)
                .findFirst()
                .map(absent -> reasons.standingIn(held, absent, reader))
                .orElseGet(() -> reasons.say(held, reader));
    }

    /** How many open tasks a person has, may claim, and how many of theirs are late; one statement. */
    public Counts counts(String person) {
        return jdbc.sql("""
                        select (select count(*) from work_item where assignee in (:people) and state = 'OPEN') as mine,
                               (select count(*) from work_item w join work_candidate c on c.task_id = w.task_id
                                where c.person in (:people) and w.assignee is null and w.state = 'OPEN') as claimable,
                               (select count(*) from work_item
                                where assignee in (:people) and state = 'OPEN' and due < :today) as overdue
                        """)
                .param("people", absences.standingFor(person))
                .param("today", Group.lateBefore(LocalDate.now(clock)))
                .query(Counts.class)
                .single();
    }

    public record Counts(long mine, long claimable, long overdue) {}

    private void scope(Query query, Set<String> away, List<String> where, Map<String, Object> parameters) {
        if (query.scope() != Scope.DONE) {
            where.add("w.state = 'OPEN'");
        }
        switch (query.scope()) {
            case MINE -> where.add("w.assignee in (:people)");
            case CLAIMABLE ->
                where.add("w.assignee is null and exists (select 1 from work_candidate k"
                        + " where k.person in (:people) and k.task_id = w.task_id)");
            case ALL -> within(query, where, parameters);
            case OTHERS -> {
                within(query, where, parameters);
                where.add("(w.assignee is null or w.assignee not in (:people))");
                where.add(
                        "not exists (select 1 from work_candidate k where k.person in (:people) and k.task_id = w.task_id)");
            }
            case DONE -> where.add("w.completed_by = :person");
        }
        if (query.scope() == Scope.DONE) {
            parameters.put("person", query.person());
        } else if (query.scope() != Scope.ALL) {
            parameters.put(
                    "people",
                    Stream.concat(Stream.of(query.person()), away.stream()).toList());
        }
    }

    private static void within(Query query, List<String> where, Map<String, Object> parameters) {
        if (query.programmes().isEmpty()) {
            where.add("1 = 0");
        } else {
            where.add("w.programme_id in (:programmes)");
            parameters.put("programmes", query.programmes());
        }
    }

    private void filter(Query query, List<String> where, Map<String, Object> parameters) {
        if (query.programme() != null) {
            where.add("w.programme_id = :programme");
            parameters.put("programme", query.programme());
        }
        if (query.phase() != null) {
            where.add("w.phase = :phase");
            parameters.put("phase", query.phase());
        }
        if (query.q() != null && !query.q().isBlank()) {
            if (Set.of(Scope.ALL, Scope.OTHERS).contains(query.scope())) {
                where.add("w.confidential = false");
            }
            where.add("(%s like :q or lower(w.subject) like :q or %s like :q or w.step like :q%s)"
                    .formatted(
                            Words.smallIn("w.name"),
                            Words.smallIn("w.subject_title"),
                            query.meant().isEmpty() ? "" : " or w.name in (:meant)"));
            parameters.put("q", Words.anywhere(query.q().strip()));
            if (!query.meant().isEmpty()) {
                parameters.put("meant", query.meant());
            }
        }
        if (query.due() != null) {
            due(query.due(), where, parameters);
        }
    }

    private void due(String due, List<String> where, Map<String, Object> parameters) {
        LocalDate today = LocalDate.now(clock);
        LocalDate monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        switch (due) {
            case "overdue" -> between(null, today, where, parameters);
            case "today" -> between(today, today.plusDays(1), where, parameters);
            case "week" -> between(today.plusDays(1), monday, where, parameters);
            case "next-week" -> between(monday, monday.plusWeeks(1), where, parameters);
            case "later" -> between(monday, null, where, parameters);
            default ->
                throw Problem.Refused.because(
                        "due", "'%s' is not a group. Use overdue, today, week, next-week or later.".formatted(due));
        }
    }

    private static void between(
            @Nullable LocalDate from, @Nullable LocalDate to, List<String> where, Map<String, Object> parameters) {
        if (from != null) {
            where.add("w.due >= :from");
            parameters.put("from", startOf(from));
        }
        if (to != null) {
            where.add("w.due < :to");
            parameters.put("to", startOf(to));
        }
    }

    private static OffsetDateTime startOf(LocalDate day) {
        return day.atTime(LocalTime.MIN).atOffset(ZoneOffset.UTC);
    }

    private Map<String, List<String>> candidates(List<TaskRow> rows) {
        Map<String, List<String>> byTask = new HashMap<>();
        if (!rows.isEmpty()) {
            jdbc.sql("select task_id, person from work_candidate where task_id in (:tasks) order by person")
                    .param("tasks", rows.stream().map(TaskRow::taskId).toList())
                    .query((row, number) -> byTask.computeIfAbsent(row.getString("task_id"), task -> new ArrayList<>())
                            .add(row.getString("person")))
                    .list();
        }
        return byTask;
    }

    private static PageCursor end(TaskRow last, boolean done) {
        OffsetDateTime ended = last.ended();
        return new PageCursor(done && ended != null ? ended : last.due(), last.taskId());
    }

    private static void after(PageCursor cursor, boolean done, List<String> where, Map<String, Object> parameters) {
        String column = done ? "w.ended" : "w.due";
        where.add("(%s %s :time or (%s = :time and w.task_id > :after))".formatted(column, done ? "<" : ">", column));
        parameters.put("time", cursor.time());
        parameters.put("after", cursor.id());
    }
}
