package io.pathway42.audit;

import io.pathway42.register.Lines;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding: what an audit saw, which requirement it concerns, and what was done about it.
 *
 * @param source the kind of audit, or {@code operation}
 * @param audit its ref
 * @param grade {@code major}, {@code minor} or {@code observation}, as the auditor gave it
 * @param handledAs the grade by the rule, where several minors on one requirement count as major
 * @param status one of the constants below
 * @param refs requirements, one per line
 * @param limitOn the day after which the audit or the certificate is affected
 * @param answeredTo {@code body}, {@code auditor} or {@code manager}
 * @param actionNeeded {@code done} or {@code plan}
 * @param combinedWith the finding whose corrective action covers this one, empty when it has its own
 */
public record Finding(
        String programmeId,
        String clientId,
        String ref,
        String source,
        String audit,
        String grade,
        String handledAs,
        String gradeBecause,
        String status,
        String refs,
        String title,
        String text,
        String owner,
        LocalDate raisedOn,
        @Nullable LocalDate answerDue,
        @Nullable LocalDate limitOn,
        boolean late,
        String answeredTo,
        String actionNeeded,
        String combinedWith,
        boolean disputed,
        String correction,
        String cause,
        String extent,
        String action,
        String proof,
        String verification,
        String bodyAnswer,
        @Nullable LocalDate closedOn) {

    public static final String OPEN = "open";
    public static final String SUBMITTED = "submitted";
    /** The plan is accepted; the action is verified at the next audit. */
    public static final String ACCEPTED = "accepted";

    public static final String CLOSED = "closed";
    public static final String OVERDUE = "overdue";
    /** A later audit looked at it again. */
    public static final String SUPERSEDED = "superseded";

    public static final String MAJOR = "major";
    public static final String MINOR = "minor";
    public static final String OBSERVATION = "observation";

    public List<String> requirements() {
        return Lines.split(refs);
    }

    public boolean major() {
        return MAJOR.equals(grade);
    }

    /** Whether a corrective action is asked for and not yet accepted or verified. */
    public boolean needsAction() {
        return !OBSERVATION.equals(grade)
                && !ACCEPTED.equals(status)
                && !CLOSED.equals(status)
                && !SUPERSEDED.equals(status);
    }

    /** Whether somebody still has to work on it. */
    boolean open() {
        return needsAction() && !OVERDUE.equals(status);
    }

    public String label() {
        return title.isEmpty() ? grade + " on " + String.join(", ", requirements()) : title;
    }
}
