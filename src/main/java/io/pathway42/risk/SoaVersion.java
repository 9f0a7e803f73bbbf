package io.pathway42.risk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of the Statement of Applicability.
 *
 * @param ref {@code SoA-1}
 * @param state candidate for version 0, else draft or approved
 * @param remarks of who checked the draft
 */
public record SoaVersion(
        String programmeId,
        String clientId,
        String ref,
        int version,
        String state,
        String remarks,
        String approvedBy,
        @Nullable LocalDate approvedOn,
        String statement,
        @Nullable LocalDate nextReview) {

    public boolean approved() {
        return "approved".equals(state);
    }
}
