package io.pathway42.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds who answers for a task: the owner of its subject, or the holders of its role. One holder has it, several may
 * claim it, and with none it goes to the AIMS manager and says so.
 */
@Component
class Owners {

    private static final String FALLBACK = "aims_manager";

    private final RoleHolders holders;

    Owners(RoleHolders holders) {
        this.holders = holders;
    }

    Owner find(String programmeId, String role, StepDefinition step, @Nullable Subject subject) {
        if (step.ownedBySubject() && subject != null && subject.owner() != null) {
            return new Owner(subject.owner(), List.of(), "Owner of %s %s".formatted(subject.ref(), subject.title()));
        }
        List<String> people = holders.of(programmeId, role);
        if (!people.isEmpty()) {
            return among(people, words(role));
        }
        return among(
                holders.of(programmeId, FALLBACK),
                "Nobody holds the role %s, so it came to the AIMS manager".formatted(words(role)));
    }

    private static Owner among(List<String> people, String reason) {
        return people.size() == 1
                ? new Owner(people.get(0), List.of(), reason)
                : new Owner(null, people, reason + (people.isEmpty() ? "" : ", any of " + people.size()));
    }

    /** A role as people say it: {@code aims_manager} is AIMS manager. */
    private static String words(String role) {
        String text = role.replace('_', ' ')
                .replace("aims", "AIMS")
                .replaceAll("\\bai\\b", "AI")
                .replaceAll("\\bml\\b", "ML")
                .replaceAll("\\bhr\\b", "HR")
                .replace("dpo legal", "DPO or legal counsel");
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    record Owner(@Nullable String assignee, List<String> candidates, String reason) {}
}
