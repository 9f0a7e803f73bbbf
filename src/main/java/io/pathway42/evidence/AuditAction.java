package io.pathway42.evidence;

import java.util.Locale;

/** What the audit log speaks of. */
public enum AuditAction {
    SIGNED_IN,
    SIGN_IN_FAILED,
    SIGNED_OUT,
    SESSION_ENDED,
    PASSWORD_CHANGED,
    PASSWORD_RESET,
    SECOND_FACTOR_CHANGED,
    TOKEN_MADE,
    TOKEN_TAKEN,
    PERSON_ADDED,
    PERSON_CHANGED,
    PERSON_INVITED,
    ROLE_GIVEN,
    ROLE_TAKEN,
    ABSENCE_ENTERED,
    ABSENCE_CANCELLED,
    PROGRAMME_OPENED,
    TASK_HANDED_OVER,
    DECISION,
    EXPORT,
    EVIDENCE_OPENED,
    OPENED_BY_AUDITOR,
    SETTING_CHANGED,
    STEP_RETRIED,
    ACCESS_REFUSED;

    /** As it is stored and as the API says it: {@code sign-in-failed}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
