package io.pathway42.impact;

import io.pathway42.engine.RoleHolders;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Who may assess an impact: the trained assessors first, then people who neither build systems nor decide on them. The
 * owner of a system never assesses it.
 */
@Component
public class Assessors {

    private static final List<String> ROLES = List.of(
            "impact_assessor", "data_governance_lead", "security_lead", "customer_comms_lead", "lead_consultant");

    private final RoleHolders holders;

    Assessors(RoleHolders holders) {
        this.holders = holders;
    }

    /** Sign-in names, the most suitable first. */
    public List<String> all(String programmeId) {
        return ROLES.stream()
                .flatMap(role -> holders.of(programmeId, role).stream())
                .distinct()
                .toList();
    }

    public Optional<String> suggestedFor(String programmeId, String owner) {
        return all(programmeId).stream().filter(person -> !person.equals(owner)).findFirst();
    }
}
