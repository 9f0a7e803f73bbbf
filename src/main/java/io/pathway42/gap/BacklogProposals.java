package io.pathway42.gap;

import io.pathway42.engine.RoleHolders;
import io.pathway42.programme.Phases;
import io.pathway42.standard.Catalogue;
import io.pathway42.standard.Requirement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Proposes an item for every gap that no open item serves: one per group of the standard and accountable role. */
@Component
public class BacklogProposals {

    private static final String SOURCE = "gap-analysis";
    private static final int HALF_A_YEAR = 26;

    private final Gaps gaps;
    private final Backlog backlog;
    private final Catalogue catalogue;
    private final RoleHolders holders;
    private final Phases phases;
    private final Clock clock;

    BacklogProposals(Gaps gaps, Backlog backlog, Catalogue catalogue, RoleHolders holders, Phases phases, Clock clock) {
        this.gaps = gaps;
        this.backlog = backlog;
        this.catalogue = catalogue;
        this.holders = holders;
        this.phases = phases;
        this.clock = clock;
    }

    public void propose(String programmeId, String clientId) {
        Map<Bundle, List<StatedGap>> bundles = uncovered(programmeId).stream()
                .collect(Collectors.groupingBy(this::bundle, LinkedHashMap::new, Collectors.toList()));
        bundles.forEach((bundle, members) -> backlog.add(
                programmeId,
                clientId,
                new NewItem(
                        "Close the gaps in " + bundle.group(),
                        members.stream().map(StatedGap::ref).toList(),
                        owner(programmeId, bundle.role()),
                        members.stream().mapToInt(BacklogProposals::effort).sum(),
                        due(programmeId),
                        SOURCE)));
    }

    /** Gaps that no item serves which is still to be done. */
    public List<StatedGap> uncovered(String programmeId) {
        Set<String> served = new HashSet<>();
        backlog.all(programmeId).stream()
                .filter(item -> !item.done())
                .forEach(item -> served.addAll(item.requirementRefs()));
        return gaps.all(programmeId).stream()
                .filter(gap -> !served.contains(gap.ref()))
                .toList();
    }

    private Bundle bundle(StatedGap gap) {
        Requirement requirement = catalogue.find(gap.ref()).orElseThrow();
        return new Bundle(requirement.group(), requirement.accountableRole());
    }

    private String owner(String programmeId, String role) {
        return holders.of(programmeId, role).stream()
                .findFirst()
                .or(() -> holders.of(programmeId, "aims_manager").stream().findFirst())
                .orElse("");
    }

    private LocalDate due(String programmeId) {
        LocalDate today = LocalDate.now(clock);
        return phases.find(programmeId, "P08")
                .map(Phases.Phase::plannedEnd)
                .filter(end -> end.isAfter(today))
                .orElse(today.plusWeeks(HALF_A_YEAR));
    }

    private static int effort(StatedGap gap) {
        return switch (gap.severity()) {
            case "blocker" -> 5;
            case "major" -> 3;
            default -> 2;
        };
    }

    private record Bundle(String group, String role) {}
}
