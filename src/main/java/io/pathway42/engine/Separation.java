package io.pathway42.engine;

import java.util.Arrays;
import java.util.List;

/**
 * A rule of separation of duties as a model declares it on a step.
 *
 * @param rule {@code SD-08}
 * @param grounds what keeps a person away: a user task of this or another model that they completed, {@code
 *     role:aims_manager} when they hold that role, or the name of a {@link KeptAway}
 */
public record Separation(String rule, List<String> grounds) {

    private static final String ROLE = "role:";

    /** Reads {@code SD-08 userTask_DraftPolicy; SD-05 role:dpo_legal}. */
    static List<Separation> read(String property) {
        return Arrays.stream(property.split(";"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> Arrays.asList(text.split("\\s+")))
                .map(words -> new Separation(words.get(0), words.subList(1, words.size())))
                .toList();
    }

    static boolean step(String ground) {
        return ground.startsWith("userTask_");
    }

    static boolean role(String ground) {
        return ground.startsWith(ROLE);
    }

    static String roleOf(String ground) {
        return ground.substring(ROLE.length());
    }
}
