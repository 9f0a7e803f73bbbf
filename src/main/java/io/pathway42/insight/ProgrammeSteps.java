package io.pathway42.insight;

import io.pathway42.engine.FailedJobs;
import io.pathway42.engine.HeldBecause;
import io.pathway42.identity.Absences;
import io.pathway42.problem.Problem;
import io.pathway42.work.PageCursor;
import io.pathway42.work.Reasons;
import io.pathway42.work.TaskView;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What became of each step of a programme: created, skipped and why, or failed and why. */
@Component
public class ProgrammeSteps {

    /** What a step can have come to. */
    public static final List<String> STATES = List.of("open", "completed", "skipped", "failed", "cancelled");

    private static final String FAILED = "failed";
    private static final int LARGEST_PAGE = 500;

    private final JdbcClient jdbc;
    private final FailedJobs failures;
    private final Reasons reasons;
    private final Absences absences;

    ProgrammeSteps(JdbcClient jdbc, FailedJobs failures, Reasons reasons, Absences absences) {
        this.jdbc = jdbc;
        this.absences = absences;
        this.reasons = reasons;
        this.failures = failures;
    }

    /** Newest first; what failed comes before all on the first page. */
    public StepPage page(Query query) {
        int limit = Math.max(1, Math.min(query.size(), LARGEST_PAGE));
        List<StepView> found = FAILED.equals(query.state()) ? List.of() : rows(query, limit + 1);
        boolean more = found.size() > limit;
        List<StepView> items = new ArrayList<>();
        if (query.cursor() == null && query.step() == null && query.wants(FAILED)) {
            items.addAll(failed(query));
        }
        items.addAll(more ? found.subList(0, limit) : found);
        return new StepPage(items, more ? end(found.get(limit - 1)).text() : null);
    }

    /** How many steps came to what, all states in order. */
    public Map<String, Long> counts(String programmeId, String clientId) {
        Map<String, Long> counts = new LinkedHashMap<>();
        STATES.forEach(state -> counts.put(state, 0L));
        jdbc.sql("""
                        select lower(state) as state, count(*) as n from work_item
                        where programme_id = :programme group by state
                        union all
                        select 'skipped', count(*) from step_skipped where programme_id = :programme
                        """)
                .param("programme", programmeId)
                .query((row, number) -> counts.put(row.getString("state"), row.getLong("n")))
                .list();
        counts.put(FAILED, (long) failures.of(programmeId, clientId).size());
        return counts;
    }

    private List<StepView> rows(Query query, int limit) {
        PageCursor after = query.cursor() == null
                ? new PageCursor(OffsetDateTime.parse("9999-01-01T00:00:00Z"), "")
                : PageCursor.read(query.cursor());
        return jdbc
                .sql("""
                        select shown.*, (select p.name from person p where p.sign_in = shown.person) as person_name
                        from (select * from (
                                select task_id as id, step, phase, element, name, subject, subject_title,
                                       lower(state) as state, reason, role, assignee as person, created as at, due, ended,
                                       null as job,
                                       case when confidential and coalesce(assignee, '') not in (:self)
                                                and coalesce(completed_by, '') not in (:self)
                                                and not (assignee is null and exists (
                                                    select 1 from work_candidate c
                                                    where c.task_id = w.task_id and c.person in (:self)))
                                            then true else false end as closed
                                from work_item w where programme_id = :programme
                                union all
                                select process_instance || '/' || element, step, phase, element, name, subject, null,
                                       'skipped', reason, '', null, at, null, null, null, false
                                from step_skipped where programme_id = :programme) s
                            where (s.at < :time or (s.at = :time and s.id > :id))
                              and s.state like :state and s.phase like :phase and s.step like :step
                            order by s.at desc, s.id limit :limit) shown
                        order by shown.at desc, shown.id
                        """)
                .param("programme", query.programmeId())
                .param("self", absences.standingFor(query.reader()))
                .param("time", after.time())
                .param("id", after.id())
                .param("state", query.state() == null ? "%" : query.state())
                .param("phase", query.phase() == null ? "%" : query.phase())
                .param("step", query.step() == null ? "%" : query.step())
                .param("limit", limit)
                .query(StepView.class)
                .list()
                .stream()
                .map(step -> told(step, query.reader()))
                .toList();
    }

    private StepView told(StepView step, String reader) {
        if (step.closed()) {
            return step.withheld();
        }
        return step.created() ? step.because(reasons.say(step.held(), reader)) : step;
    }

    private List<StepView> failed(Query query) {
        return failures.of(query.programmeId(), query.clientId()).stream()
                .map(StepView::failed)
                .filter(step -> query.phase() == null || query.phase().equals(step.phase()))
                .toList();
    }

    private static PageCursor end(StepView last) {
        return new PageCursor(last.at(), last.id());
    }

    /**
     * Which steps somebody asks for.
     *
     * @param reader sign-in name of who asks
     * @param state one of {@link #STATES}, null for all
     * @param phase {@code P00} to {@code P17}, null for all
     * @param step number in the pathway, null for all
     */
    public record Query(
            String programmeId,
            String clientId,
            String reader,
            @Nullable String state,
            @Nullable String phase,
            @Nullable String step,
            int size,
            @Nullable String cursor) {

        public Query {
            if (state != null && !STATES.contains(state)) {
                throw Problem.Refused.because(
                        "state", "'%s' is not a state. Use %s.".formatted(state, String.join(", ", STATES)));
            }
        }

        boolean wants(String wanted) {
            return state == null || state.equals(wanted);
        }
    }

    /** A page of steps. */
    public record StepPage(List<StepView> items, @Nullable String next) {}

    /**
     * A step.
     *
     * @param id of its task, when it is or was one
     * @param state one of {@link #STATES}
     * @param reason why somebody has it, why it was passed by, or what failed
     * @param at when it came into being, was passed by or failed
     * @param closed whether it is confidential and does not concern who reads it
     * @param job what an operator can have tried again, when it failed
     */
    public record StepView(
            String id,
            String step,
            String phase,
            String element,
            String name,
            @Nullable String subject,
            @Nullable String subjectTitle,
            String state,
            String reason,
            String role,
            @Nullable String person,
            @Nullable String personName,
            OffsetDateTime at,
            @Nullable OffsetDateTime due,
            @Nullable OffsetDateTime ended,
            @Nullable String job,
            boolean closed) {

        /** Whether a task was made of it. */
        public boolean created() {
            return due != null;
        }

        private Reasons.Held held() {
            return new Reasons.Held(
                    HeldBecause.valueOf(reason), role, subject, subjectTitle, person, personName, false);
        }

        private StepView because(String sentence) {
            return with(element, name, subject, subjectTitle, sentence);
        }

        private StepView withheld() {
            return with("", TaskView.CONFIDENTIAL, null, null, "");
        }

        private StepView with(
                String shownElement,
                String shownName,
                @Nullable String shownSubject,
                @Nullable String shownTitle,
                String sentence) {
            return new StepView(
                    id,
                    step,
                    phase,
                    shownElement,
                    shownName,
                    shownSubject,
                    shownTitle,
                    state,
                    sentence,
                    role,
                    person,
                    personName,
                    at,
                    due,
                    ended,
                    job,
                    closed);
        }

        static StepView failed(FailedJobs.Failure failure) {
            String message = failure.message() == null ? "No message was given." : failure.message();
            return new StepView(
                    failure.id(),
                    "",
                    failure.phase(),
                    failure.element(),
                    failure.name(),
                    null,
                    null,
                    FAILED,
                    message,
                    "",
                    null,
                    null,
                    failure.at(),
                    null,
                    null,
                    failure.job(),
                    false);
        }
    }
}
