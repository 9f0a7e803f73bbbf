package io.pathway42.impact;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One assessment of what an AI system does to people, groups and society.
 *
 * @param ref {@code AIIA-AIS-04-1}
 * @param system ref of the AI system
 * @param number counts the assessments of the system from 1
 * @param state where it stands: open, submitted, rejected; or how it ended: screened, approved, conditions, restricted,
 *     stopped
 * @param route {@code screening_only}, {@code light}, {@code full} or {@code stop}; empty until screened
 * @param assessor sign-in name, empty until named
 * @param severity of the worst credible harm, 1 to 5; 0 until scored
 * @param score severity times likelihood
 * @param level {@code low}, {@code medium}, {@code high}, {@code critical}
 * @param approver who decides by the level
 * @param rejections how often it was sent back
 */
public record ImpactAssessment(
        String programmeId,
        String clientId,
        String ref,
        String system,
        int number,
        String state,
        String route,
        String assessor,
        OffsetDateTime openedAt,
        int severity,
        int likelihood,
        int peopleReached,
        boolean hardToReverse,
        boolean vulnerableGroup,
        int score,
        String level,
        String approver,
        String because,
        int residualSeverity,
        int residualLikelihood,
        int residualScore,
        String legalAdvice,
        @Nullable LocalDate submittedOn,
        String decision,
        String decidedBy,
        @Nullable LocalDate decidedOn,
        String decisionReason,
        int rejections,
        @Nullable OffsetDateTime rejectedAt,
        @Nullable LocalDate suspendedOn,
        @Nullable LocalDate nextReview) {

    /** Neither recorded nor stopped yet. */
    public boolean open() {
        return switch (state) {
            case "open", "submitted", "rejected" -> true;
            default -> false;
        };
    }
}
