package io.pathway42.risk;

import java.time.LocalDate;

/**
 * One control in the Statement of Applicability.
 *
 * @param ref of Annex A, or {@code OWN-1} for a control of the client's own
 * @param reason why it applies or not
 * @param source {@code risk}, {@code law}, {@code contract}, {@code role}, {@code policy}; empty when excluded
 * @param status {@code planned}, {@code in_progress}, {@code implemented}, {@code proven}, {@code excluded}
 * @param owner sign-in name
 * @param evidence where it is
 * @param version of the statement that last contained it as it is; 0 for a draft
 */
public record SoaLine(
        String programmeId,
        String clientId,
        String ref,
        int place,
        String title,
        boolean applicable,
        String reason,
        String source,
        String status,
        String owner,
        String evidence,
        int version,
        LocalDate changedOn) {

    public static final String EXCLUDED = "excluded";

    /** A control's name in forms: {@code A.6.2.4} is {@code A_6_2_4}. */
    public static String key(String ref) {
        return ref.replace('.', '_');
    }

    /** How far a control is, by its score in the gap analysis. */
    public static String status(int score) {
        if (score >= 4) {
            return "proven";
        }
        if (score == 3) {
            return "implemented";
        }
        return score == 2 ? "in_progress" : "planned";
    }

    SoaLine because(String newReason) {
        return new SoaLine(
                programmeId,
                clientId,
                ref,
                place,
                title,
                applicable,
                newReason,
                source,
                status,
                owner,
                evidence,
                version,
                changedOn);
    }

    public SoaLine needed(String newSource, String newReason, String newStatus, String newOwner) {
        return new SoaLine(
                programmeId,
                clientId,
                ref,
                place,
                title,
                true,
                newReason,
                newSource,
                newStatus,
                newOwner,
                evidence,
                version,
                changedOn);
    }
}
