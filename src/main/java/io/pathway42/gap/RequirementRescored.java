package io.pathway42.gap;

import java.time.LocalDate;

/**
 * A backlog item changed how far a requirement has come.
 *
 * @param soaStatus {@code implemented}, {@code partly} or {@code planned}: what the Statement of Applicability shows
 * @param itemRef the backlog item behind it
 */
public record RequirementRescored(
        String programmeId,
        String clientId,
        String ref,
        int score,
        String soaStatus,
        String itemRef,
        String by,
        LocalDate on) {}
