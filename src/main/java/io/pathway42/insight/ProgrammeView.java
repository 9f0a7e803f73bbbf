package io.pathway42.insight;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a programme stands.
 *
 * @param client the client's name
 * @param status {@code active}, {@code suspended}, {@code certified} or {@code closed}
 * @param phases ids of the phases that run now
 * @param target when the client wants the certificate
 * @param planned when the plan has it
 * @param forecast when it is likely to come, once there is enough to tell
 * @param readiness share of the applicable requirements that are defined and approved, 0 to 1, by group of the standard
 * @param completedSteps how many tasks have been completed
 * @param health {@code good}, {@code watch} or {@code late}
 * @param reasons why it is not good
 * @param waitingFor what must come from outside
 */
public record ProgrammeView(
        String id,
        String clientId,
        String client,
        String status,
        List<String> phases,
        LocalDate target,
        LocalDate planned,
        @Nullable LocalDate forecast,
        Map<String, Double> readiness,
        int openTasks,
        int overdueTasks,
        int completedSteps,
        String health,
        List<String> reasons,
        List<Awaited> waitingFor) {

    /** Something that must come from outside. */
    public record Awaited(
            String event,
            @Nullable String subject,
            OffsetDateTime since,
            @Nullable OffsetDateTime due) {}
}
