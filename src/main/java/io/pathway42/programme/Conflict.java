package io.pathway42.programme;

import java.util.List;

/**
 * Somebody stands, or could come to stand, on both sides of a check.
 *
 * @param rule {@code SD-05}
 * @param person local id in a definition, sign-in name in a programme
 * @param message what is wrong, in a sentence
 * @param instead who does it instead, or what to change
 * @param path where in the definition, empty in a programme
 * @param severity {@code mend} when roles have to change before the gate, {@code kept-away} when the product keeps the
 *     person away and others can do it
 * @param roles those of theirs that the rule is about; several when they bar each other
 */
public record Conflict(
        String rule, String person, String message, String instead, String path, String severity, List<String> roles) {

    static final String MEND = "mend";
    static final String KEPT_AWAY = "kept-away";

    public boolean toMend() {
        return MEND.equals(severity);
    }

    /** Whether it stands until roles change: others are only what a role brings with it. */
    boolean ofRolesHeld() {
        return toMend() || roles.size() > 1;
    }
}
