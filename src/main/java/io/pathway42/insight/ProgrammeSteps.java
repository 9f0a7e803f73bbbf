package io.pathway42.insight;

import io.pathway42.engine.FailedJobs;
import io.pathway42.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What became of each step of a programme: created, skipped and why, or failed and why. */
@Component
public class ProgrammeSteps {

    private static final int LARGEST_PAGE = 500;

    private final JdbcClient jdbc;
    private final FailedJobs failures;

    ProgrammeSteps(JdbcClient jdbc, FailedJobs failures) {
        this.jdbc = jdbc;
        this.failures = failures;
    }

    /** Newest first; what failed comes before all on the first page. */
    public StepPage page(String programmeId, String clientId, int size, @Nullable String cursor) {
        int limit = Math.max(1, Math.min(size, LARGEST_PAGE));
        Cursor after = Cursor.read(cursor);
        List<StepView> found = jdbc.sql("""
                        select * from (
                            select task_id as id, step, phase, element, name, subject, lower(state) as state, reason,
                                   role, assignee as person, created as at
                            from work_item where programme_id = :programme
                            union all
                            select process_instance || '/' || element, step, phase, element, name, subject, 'skipped',
                                   reason, '', null, at
                            from step_skipped where programme_id = :programme) s
                        where s.at < :time or (s.at = :time and s.id > :id)
                        order by s.at desc, s.id limit :limit
                        """)
                .param("programme", programmeId)
                .param("time", after.time())
                .param("id", after.id())
                .param("limit", limit + 1)
                .query(StepView.class)
                .list();
        boolean more = found.size() > limit;
        List<StepView> items = new ArrayList<>();
        if (cursor == null) {
            failures.of(clientId).forEach(failure -> items.add(StepView.failed(failure)));
        }
        items.addAll(more ? found.subList(0, limit) : found);
        return new StepPage(items, more ? Cursor.of(found.get(limit - 1)) : null);
    }

    /** A page of steps. */
    public record StepPage(List<StepView> items, @Nullable String next) {}

    /**
     * A step.
     *
     * @param state {@code open}, {@code completed}, {@code cancelled}, {@code skipped} or {@code failed}
     * @param reason why somebody has it, why it was passed by, or what failed
     */
    public record StepView(
            String id,
            String step,
            String phase,
            String element,
            String name,
            @Nullable String subject,
            String state,
            String reason,
            String role,
            @Nullable String person,
            OffsetDateTime at) {

        static StepView failed(FailedJobs.Failure failure) {
            String message = failure.message() == null ? "No message was given." : failure.message();
            return new StepView(
                    failure.element(),
                    "",
                    "",
                    failure.element(),
                    failure.element(),
                    null,
                    "failed",
                    message,
                    "",
                    null,
                    failure.at());
        }
    }

    private record Cursor(OffsetDateTime time, String id) {

        static Cursor read(@Nullable String text) {
            if (text == null) {
                return new Cursor(OffsetDateTime.parse("9999-01-01T00:00:00Z"), "");
            }
            try {
                String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
                int bar = plain.indexOf('|');
                return new Cursor(OffsetDateTime.parse(plain.substring(0, bar)), plain.substring(bar + 1));
            } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeParseException notOurs) {
                throw Problem.Refused.because("cursor", "This cursor is not one of ours; start again without it.");
            }
        }

        static String of(StepView last) {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString((last.at() + "|" + last.id()).getBytes(StandardCharsets.UTF_8));
        }
    }
}
