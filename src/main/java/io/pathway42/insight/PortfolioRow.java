package io.pathway42.insight;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One programme among all of a consultant.
 *
 * @param progress share of the phases up to the certificate that are done, in percent
 * @param course state of each phase up to the certificate: {@code done}, {@code running} or {@code planned}
 * @param forecast the date that is as likely to be missed as to be kept
 * @param because why it is not on track, for pages to say
 * @param nextMilestone the phase whose end is planned next; once certified {@code surveillance} or {@code
 *     certificate-expires}, by when it has to happen
 * @param lead sign-in name of the lead consultant
 * @param started day on which its first phase began
 * @param certified day of the certification decision
 */
public record PortfolioRow(
        String id,
        String clientId,
        String client,
        int employees,
        String status,
        List<String> phases,
        int progress,
        @JsonIgnore List<String> course,
        LocalDate target,
        LocalDate planned,
        @Nullable LocalDate forecast,
        @Nullable LocalDate forecastP80,
        int openTasks,
        int overdueTasks,
        OffsetDateTime lastActivity,
        String health,
        List<String> reasons,
        @JsonIgnore List<Reason> because,
        @Nullable String nextMilestone,
        @Nullable LocalDate nextMilestoneOn,
        String lead,
        LocalDate plannedStart,
        @Nullable LocalDate started,
        @Nullable LocalDate certified) {

    /** Days from the target to when the certificate is likely to come; below zero when it is likely to come before. */
    @com.fasterxml.jackson.annotation.JsonProperty
    public long slipDays() {
        return certified != null
                ? ChronoUnit.DAYS.between(target, certified)
                : ChronoUnit.DAYS.between(target, forecast == null ? planned : forecast);
    }

    /** When the certificate came, or is likely to come, or is planned. */
    @JsonIgnore
    public LocalDate end() {
        return certified != null ? certified : forecast != null ? forecast : planned;
    }
}
