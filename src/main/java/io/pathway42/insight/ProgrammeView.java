package io.pathway42.insight;

import com.fasterxml.jackson.annotation.JsonIgnore;
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
 * @param forecast the date that is as likely to be missed as to be kept, once it has been computed
 * @param forecastP80 the date that is kept in four of five cases
 * @param readiness share of the applicable requirements that are defined and approved, 0 to 1, by group of the standard
 * @param completedSteps how many tasks have been completed
 * @param lastActivity when the last step was completed, or else the programme was opened
 * @param health {@code on-track}, {@code at-risk}, {@code late} or {@code stalled}
 * @param reasons why it is not on track, in English
 * @param because the same, for pages to say in the language of who reads them
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
        @Nullable LocalDate forecastP80,
        Map<String, Double> readiness,
        int openTasks,
        int overdueTasks,
        int completedSteps,
        OffsetDateTime lastActivity,
        String health,
        List<String> reasons,
        @JsonIgnore List<Reason> because,
        List<Awaited> waitingFor) {

    /** Something that must come from outside. */
    public record Awaited(
            String event,
            @Nullable String subject,
            OffsetDateTime since,
            @Nullable OffsetDateTime due) {}
}
