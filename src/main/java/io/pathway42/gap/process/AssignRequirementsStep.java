package io.pathway42.gap.process;

import io.pathway42.engine.RoleHolders;
import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.gap.RequirementStatus;
import io.pathway42.gap.Requirements;
import io.pathway42.identity.People;
import io.pathway42.standard.Roles;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who answers for which requirements. */
@Component
class AssignRequirementsStep implements Step {

    private final Requirements requirements;
    private final RoleHolders holders;
    private final People people;

    AssignRequirementsStep(Requirements requirements, RoleHolders holders, People people) {
        this.requirements = requirements;
        this.holders = holders;
        this.people = people;
    }

    @Override
    public String element() {
        return "userTask_AssignRequirements";
    }

    @Override
    public Map<String, Object> prefill(StepContext context) {
        return Map.of(
                "assignments",
                requirements.accountableRoles(context.programmeId()).stream()
                        .map(role -> row(context.programmeId(), role))
                        .toList(),
                "answersBy",
                context.today().plusDays(14).toString());
    }

    private Map<String, Object> row(String programmeId, String role) {
        String names = holders.of(programmeId, role).stream().map(people::name).collect(Collectors.joining(", "));
        String refs = requirements.of(programmeId, role).stream()
                .map(RequirementStatus::ref)
                .collect(Collectors.joining(", "));
        return Map.of(
                "role", Roles.title(role), "holders", names.isEmpty() ? "nobody yet" : names, "requirements", refs);
    }
}
