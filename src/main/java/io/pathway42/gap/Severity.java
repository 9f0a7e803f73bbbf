package io.pathway42.gap;

import io.pathway42.standard.Requirement;
import java.util.Locale;

/** How badly a gap stands in the way of the certificate. */
public enum Severity {
    /** Stage 1 would stop on it. */
    BLOCKER,
    MAJOR,
    MINOR;

    /** By the score, and by how strongly the standard asks for documented information. */
    static Severity of(Requirement requirement, int score) {
        boolean documented = requirement.documentedInformation().level().startsWith("mandatory");
        return switch (score) {
            case 0 -> documented ? BLOCKER : MAJOR;
            case 1 -> documented ? MAJOR : MINOR;
            default -> MINOR;
        };
    }

    /** {@code blocker}, as stored and as forms and tables have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
