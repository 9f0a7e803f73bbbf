package io.pathway42.gap;

import io.pathway42.engine.RoleHolders;
import java.util.List;
import org.springframework.stereotype.Component;

/** Picks who reviews and who approves a backlog item: a role that somebody else than its owner holds. */
@Component
public class ItemRoles {

    private static final List<String> PEERS = List.of(
            "ml_engineering_lead",
            "security_lead",
            "data_governance_lead",
            "document_controller",
            "aims_manager",
            "dpo_legal");
    private static final List<String> APPROVERS =
            List.of("ai_governance_committee", "executive_sponsor", "aims_manager", "dpo_legal");

    private final RoleHolders holders;

    ItemRoles(RoleHolders holders) {
        this.holders = holders;
    }

    public String peer(String programmeId, String owner) {
        return pick(programmeId, owner, PEERS);
    }

    public String approver(String programmeId, String owner) {
        return pick(programmeId, owner, APPROVERS);
    }

    private String pick(String programmeId, String owner, List<String> roles) {
        return roles.stream()
                .filter(role -> {
                    List<String> people = holders.of(programmeId, role);
                    return people.stream().anyMatch(person -> !person.equals(owner));
                })
                .findFirst()
                .orElse("aims_manager");
    }
}
