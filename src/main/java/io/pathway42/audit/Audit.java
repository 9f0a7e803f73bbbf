package io.pathway42.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An audit of the management system, by itself or by the certification body.
 *
 * @param kind one of {@link AuditKind}
 * @param status how far it is: planned, conducted or reported
 * @param auditors sign-in names, one per line
 * @param systems refs of the sampled AI systems, one per line
 * @param coverage of an internal audit: {@code complete}, {@code not-independent} or {@code incomplete}
 * @param conclusion of stage 1: {@code ready}, {@code concerns} or {@code not-ready}; else in words
 * @param reportedOn the day of its report
 */
public record Audit(
        String programmeId,
        String clientId,
        String ref,
        String kind,
        String status,
        LocalDate openedOn,
        @Nullable LocalDate startOn,
        @Nullable LocalDate endOn,
        String scope,
        String auditors,
        String systems,
        String coverage,
        String openItems,
        String conclusion,
        String recipients,
        String teamLeader,
        String team,
        @Nullable LocalDate reportedOn,
        @Nullable LocalDate closingMeetingOn,
        String objection) {

    private static final int PLAUSIBLE_DAYS = 60;

    public boolean reported() {
        return "reported".equals(status);
    }

    public String title() {
        return AuditKind.title(kind) + " " + ref;
    }

    /** The last audit day, as noted; the given day when none is noted or it cannot be the last day of this report. */
    LocalDate lastDay(LocalDate today) {
        return endOn == null || endOn.isAfter(today) || endOn.isBefore(today.minusDays(PLAUSIBLE_DAYS)) ? today : endOn;
    }
}
