package io.pathway42.impact;

import io.pathway42.engine.RoleHolders;
import io.pathway42.inventory.AiSystem;
import io.pathway42.programme.DeclaredInterests;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Who may assess an impact: the trained assessors first, then people who neither build systems nor decide on them. Who
 * owns or builds a system never assesses it.
 */
@Component
public class Assessors {

    private static final String APPOINTED = "impact_assessor";

    private static final List<String> ROLES =
            List.of(APPOINTED, "data_governance_lead", "security_lead", "customer_comms_lead", "lead_consultant");

    private final RoleHolders holders;
    private final DeclaredInterests interests;

    Assessors(RoleHolders holders, DeclaredInterests interests) {
        this.holders = holders;
        this.interests = interests;
    }

    /** Sign-in names, the most suitable first. */
    public List<String> all(String programmeId) {
        return ROLES.stream()
                .flatMap(role -> holders.of(programmeId, role).stream())
                .distinct()
                .toList();
    }

    /** Whether somebody is appointed to assess: others help out where those are on a side, they do not replace them. */
    public boolean appointed(String programmeId) {
        return !holders.of(programmeId, APPOINTED).isEmpty();
    }

    /** The most suitable who may assess a system. */
    public Optional<String> suggestedFor(String programmeId, AiSystem system) {
        return all(programmeId).stream()
                .filter(person -> side(programmeId, system, person).isEmpty())
                .findFirst();
    }

    /** On which side of a system somebody stands, as it reads behind a name; empty when they may assess it. */
    public Optional<String> side(String programmeId, AiSystem system, String person) {
        if (person.equals(system.owner())) {
            return Optional.of("owns the AI system");
        }
        if (builders(programmeId, system).contains(person)) {
            return Optional.of("builds the AI system");
        }
        return interests.of(programmeId).stream()
                .filter(interest -> interest.person().equals(person))
                .filter(interest -> interest.about().contains(system.ref()))
                .findFirst()
                .map(interest -> "has a declared interest in it (%s)".formatted(interest.situation()));
    }

    /** Who builds a system, when it was built here. */
    public List<String> builders(String programmeId, AiSystem system) {
        return system.origin().startsWith("built") ? holders.of(programmeId, "ml_engineering_lead") : List.of();
    }
}
