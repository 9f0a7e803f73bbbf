package io.pathway42.gap;

import io.pathway42.standard.Catalogue;
import io.pathway42.standard.Requirement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The inputs of {@code gap-priority} for a backlog item. */
@Component
public class PriorityFacts {

    private final Backlog backlog;
    private final Gaps gaps;
    private final Catalogue catalogue;
    private final LawDates lawDates;
    private final Clock clock;

    PriorityFacts(Backlog backlog, Gaps gaps, Catalogue catalogue, LawDates lawDates, Clock clock) {
        this.backlog = backlog;
        this.gaps = gaps;
        this.catalogue = catalogue;
        this.lawDates = lawDates;
        this.clock = clock;
    }

    public Map<String, Object> of(String programmeId, String itemRef) {
        BacklogItem item = backlog.get(programmeId, itemRef);
        List<Requirement> requirements = item.requirementRefs().stream()
                .map(catalogue::find)
                .flatMap(Optional::stream)
                .toList();
        return Map.of(
                "severity", worst(programmeId, item),
                "certificationNeed", strongest(requirements),
                "daysToLegalDate", lawDates.daysLeft(programmeId, requirements, LocalDate.now(clock)),
                "effortDays", Math.max(1, item.effortDays()));
    }

    private String worst(String programmeId, BacklogItem item) {
        Set<String> found = gaps.all(programmeId).stream()
                .filter(gap -> item.requirementRefs().contains(gap.ref()))
                .map(StatedGap::severity)
                .collect(Collectors.toSet());
        return List.of("blocker", "major").stream()
                .filter(found::contains)
                .findFirst()
                .orElse("minor");
    }

    private static String strongest(List<Requirement> requirements) {
        Set<String> levels = requirements.stream()
                .map(requirement -> requirement.documentedInformation().level())
                .collect(Collectors.toSet());
        if (levels.contains("mandatory")) {
            return "mandatory";
        }
        return levels.contains("mandatory_when_applicable") ? "when_applicable" : "expected";
    }
}
