package io.pathway42.risk;

import io.pathway42.impact.ImpactAssessment;
import io.pathway42.impact.ImpactAssessments;
import io.pathway42.impact.Statements;
import io.pathway42.inventory.AiSystem;
import io.pathway42.inventory.AiSystems;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Proposes a risk for each AI system whose impact is more than low and that has none yet. */
@Component
public class ProposedRisks {

    private static final Set<String> SERIOUS = Set.of("medium", "high", "critical");

    private final AiSystems systems;
    private final ImpactAssessments assessments;
    private final Statements statements;
    private final Risks risks;
    private final RiskOwners owners;

    ProposedRisks(
            AiSystems systems, ImpactAssessments assessments, Statements statements, Risks risks, RiskOwners owners) {
        this.systems = systems;
        this.assessments = assessments;
        this.statements = statements;
        this.risks = risks;
        this.owners = owners;
    }

    /** In the order of the systems. */
    public List<NewRisk> all(String programmeId) {
        List<Risk> known = risks.all(programmeId);
        return systems.inScope(programmeId).stream()
                .filter(ref -> known.stream().noneMatch(risk -> risk.system().equals(ref)))
                .map(ref -> systems.get(programmeId, ref))
                .filter(system -> SERIOUS.contains(system.aiiaLevel()))
                .map(system -> of(programmeId, system))
                .toList();
    }

    /** The risk that the harms of a system's impact assessment suggest. */
    NewRisk of(String programmeId, AiSystem system) {
        Optional<Map<String, Object>> harm = assessments
                .latest(programmeId, system.ref())
                .map(ImpactAssessment::ref)
                .flatMap(ref ->
                        statements.rows(programmeId, ref, "harms").stream().findFirst());
        String party = harm.map(row -> text(row, "party")).orElse("people concerned");
        String what = harm.map(row -> text(row, "harm")).orElse("harm to them goes unnoticed");
        return new NewRisk(
                system.ref(),
                kind(harm.map(row -> text(row, "dimension")).orElse("")),
                "%s affects %s".formatted(system.name(), party),
                what,
                owners.first(programmeId));
    }

    private static String kind(String dimension) {
        return switch (dimension) {
            case "fairness" -> "bias";
            case "privacy" -> "data_leakage";
            case "transparency", "explainability" -> "opacity";
            case "reliability", "safety" -> "drift";
            case "environment" -> "environment";
            default -> "misuse";
        };
    }

    private static String text(Map<String, Object> row, String field) {
        return row.getOrDefault(field, "").toString();
    }
}
