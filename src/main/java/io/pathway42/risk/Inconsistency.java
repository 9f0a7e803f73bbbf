package io.pathway42.risk;

/**
 * A place where scope, inventory, impact assessments, risks and the Statement of Applicability do not fit together.
 *
 * @param kind {@code control-excluded}
 * @param ref of the system, risk or control at fault
 * @param message what does not fit, and how it would be set right
 */
public record Inconsistency(String kind, String ref, String message) {

    /** Names it across checks. */
    public String code() {
        return kind + ":" + ref;
    }
}
