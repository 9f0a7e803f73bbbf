package io.pathway42.gap;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a programme stands on one requirement of the standard.
 *
 * @param kind {@code clause} or {@code control}
 * @param startScore when the programme was opened, 0 to 5
 * @param answeredScore what the accountable role said
 * @param agreedScore what the review agreed on
 * @param score as things stand now
 * @param applicable clauses always; a control until the Statement of Applicability excludes it
 * @param recordOn date of the first operating record
 */
public record RequirementStatus(
        String programmeId,
        String clientId,
        String ref,
        String title,
        String kind,
        String accountableRole,
        int startScore,
        @Nullable Integer answeredScore,
        @Nullable Integer agreedScore,
        int score,
        String note,
        String evidence,
        String reviewComment,
        boolean applicable,
        @Nullable LocalDate reviewedOn,
        @Nullable LocalDate rescoredOn,
        @Nullable LocalDate recordOn) {

    /** From here on a requirement counts as defined and approved: what stage 1 wants to see. */
    public static final int DEFINED = 3;

    /** From here on it counts as operated with records: what stage 2 wants to see. */
    public static final int OPERATING = 4;

    public boolean control() {
        return "control".equals(kind);
    }
}
