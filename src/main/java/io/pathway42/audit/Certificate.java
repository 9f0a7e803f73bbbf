package io.pathway42.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as its register has it.
 *
 * @param status one of the constants below
 * @param decidedOn the day from which surveillance counts
 * @param decidedBy who decided at the body, nobody of the audit team
 * @param surveillances how many surveillance audits it has passed
 */
public record Certificate(
        String programmeId,
        String clientId,
        String ref,
        String number,
        String body,
        String accreditation,
        String scope,
        String sites,
        String status,
        LocalDate decidedOn,
        LocalDate issued,
        LocalDate expires,
        String verifyAt,
        String statement,
        int surveillances,
        @Nullable LocalDate suspendedOn,
        String decidedBy) {

    public static final String VALID = "valid";
    public static final String SUSPENDED = "suspended";
    public static final String WITHDRAWN = "withdrawn";
    public static final String LAPSED = "lapsed";
    public static final String ENDED = "ended";
    /** Its recertification took its place. */
    public static final String REPLACED = "replaced";

    public boolean valid() {
        return VALID.equals(status);
    }
}
