package io.pathway42.risk;

import io.pathway42.engine.RoleHolders;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who may own a risk: the holders of the role, who owns one already, and top management where nobody holds it. */
@Component
public class RiskOwners {

    private final RoleHolders holders;
    private final Risks risks;

    RiskOwners(RoleHolders holders, Risks risks) {
        this.holders = holders;
        this.risks = risks;
    }

    /** Sign-in names; who holds the role comes first. */
    public List<String> all(String programmeId) {
        List<String> named = Stream.concat(
                        holders.of(programmeId, "risk_owner").stream(), risks.owners(programmeId).stream())
                .distinct()
                .toList();
        return named.isEmpty() ? holders.of(programmeId, "executive_sponsor") : named;
    }

    /** Who owns a risk for which nobody is named yet. */
    public String first(String programmeId) {
        return all(programmeId).stream().findFirst().orElse("");
    }
}
