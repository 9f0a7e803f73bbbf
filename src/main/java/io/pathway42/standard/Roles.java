package io.pathway42.standard;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** How people read a role. */
public final class Roles {

    private static final Set<String> ABBREVIATIONS = Set.of("ai", "aims", "dpo", "ml", "hr", "cb");

    private Roles() {}

    /** {@code ai_system_owner} is read "AI system owner". */
    public static String title(String role) {
        String words = Arrays.stream(role.split("_"))
                .map(word -> ABBREVIATIONS.contains(word) ? word.toUpperCase(Locale.ROOT) : word)
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
