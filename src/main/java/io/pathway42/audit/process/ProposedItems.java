package io.pathway42.audit.process;

import io.pathway42.audit.AuditorIndependence;
import io.pathway42.engine.RoleHolders;
import io.pathway42.gap.RequirementStatus;
import io.pathway42.gap.Requirements;
import io.pathway42.standard.Catalogue;
import io.pathway42.standard.Catalogue.Group;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The items of an audit programme as they may stand: every clause and applicable control, each with a free auditor. */
@Component
class ProposedItems {

    private static final String AUDITOR = "internal_auditor";

    private final Catalogue catalogue;
    private final Requirements requirements;
    private final AuditorIndependence independence;
    private final RoleHolders holders;

    ProposedItems(
            Catalogue catalogue, Requirements requirements, AuditorIndependence independence, RoleHolders holders) {
        this.catalogue = catalogue;
        this.requirements = requirements;
        this.independence = independence;
        this.holders = holders;
    }

    /** One row per group of the standard, more where its parts need different auditors. */
    List<Map<String, Object>> rows(String programmeId) {
        Map<String, List<String>> barred = new LinkedHashMap<>();
        holders.of(programmeId, AUDITOR).forEach(auditor -> barred.put(auditor, barred(programmeId, auditor)));
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Group group : catalogue.groups()) {
            Map<String, List<String>> byAuditor = new LinkedHashMap<>();
            for (String ref : applicable(programmeId, group)) {
                String auditor = barred.entrySet().stream()
                        .filter(each -> !each.getValue().contains(ref))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse("");
                byAuditor.computeIfAbsent(auditor, each -> new ArrayList<>()).add(ref);
            }
            boolean whole = byAuditor.size() == 1;
            byAuditor.forEach((auditor, refs) -> rows.add(row(group, refs, auditor, whole)));
        }
        return rows;
    }

    private List<String> applicable(String programmeId, Group group) {
        return requirements.all(programmeId).stream()
                .filter(RequirementStatus::applicable)
                .map(RequirementStatus::ref)
                .filter(ref -> ref.startsWith(group.id() + "."))
                .toList();
    }

    /** The requirements that an auditor must not audit. */
    private List<String> barred(String programmeId, String auditor) {
        List<String> all = requirements.all(programmeId).stream()
                .map(RequirementStatus::ref)
                .toList();
        return independence.barred(programmeId, auditor, all);
    }

    private static Map<String, Object> row(Group group, List<String> refs, String auditor, boolean whole) {
        String title = group.title();
        String area = whole ? title : "%s: %s".formatted(title, String.join(", ", refs));
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("area", area.length() <= 200 ? area : area.substring(0, 199) + "…");
        row.put("refs", refs);
        row.put("weight", "normal");
        if (!auditor.isEmpty()) {
            row.put("auditor", auditor);
        }
        return row;
    }
}
