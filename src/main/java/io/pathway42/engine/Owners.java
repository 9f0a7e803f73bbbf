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
            return new Owner(subject.owner(), List.of(), because(subject));
        }
        List<String> people = holders.of(programmeId, role);
        return people.isEmpty()
                ? among(holders.of(programmeId, FALLBACK), HeldBecause.ROLE_VACANT)
                : among(people, HeldBecause.HOLDS_ROLE);
    }

    /** Who is the subject has the task for the role; who owns the subject has it for the subject. */
    private static HeldBecause because(Subject subject) {
        return subject.ref().equals(subject.owner()) ? HeldBecause.HOLDS_ROLE : HeldBecause.OWNS_SUBJECT;
    }

    private static Owner among(List<String> people, HeldBecause reason) {
        return people.size() == 1 ? new Owner(people.get(0), List.of(), reason) : new Owner(null, people, reason);
    }

    record Owner(@Nullable String assignee, List<String> candidates, HeldBecause reason) {}
}
