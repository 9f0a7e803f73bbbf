package io.pathway42.risk.process;

import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.problem.Problem;
import io.pathway42.risk.NewRisk;
import io.pathway42.risk.ProposedRisks;
import io.pathway42.risk.Risk;
import io.pathway42.risk.RiskOwners;
import io.pathway42.risk.Risks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The AIMS manager completes the register: rows left out are dropped, new ones added. */
@Component
class IdentifyRisksStep implements Step {

    private final Risks risks;
    private final ProposedRisks proposed;
    private final RiskOwners owners;
    private final RiskRows rows;

    IdentifyRisksStep(Risks risks, ProposedRisks proposed, RiskOwners owners, RiskRows rows) {
        this.risks = risks;
        this.proposed = proposed;
        this.owners = owners;
        this.rows = rows;
    }

    @Override
    public String element() {
        return "userTask_IdentifyRisks";
    }

    @Override
    public Map<String, Object> prefill(StepContext context) {
        List<Risk> known = risks.all(context.programmeId());
        List<Map<String, Object>> prefilled =
                new ArrayList<>(known.stream().map(RiskRows::of).toList());
        proposed.all(context.programmeId()).forEach(risk -> prefilled.add(RiskRows.of(risk)));
        if (known.stream().noneMatch(risk -> risk.system().isEmpty())) {
            prefilled.add(RiskRows.of(new NewRisk(
                    "",
                    "lack_of_skills",
                    "Too few people understand the AI systems well enough",
                    "Controls are decided and not kept up",
                    owners.first(context.programmeId()))));
        }
        return Map.of(
                RiskRows.ROWS,
                prefilled,
                "sourcesConsidered",
                prefilled.stream()
                        .map(row -> row.get("kind"))
                        .distinct()
                        .filter(kind -> !"other".equals(kind))
                        .toList());
    }

    @Override
    public Map<String, Object> submit(StepContext context, Submission submission) {
        if (submission.rows(RiskRows.ROWS).isEmpty()) {
            throw Problem.Refused.because(RiskRows.ROWS, "The register needs at least one risk.");
        }
        List<String> before =
                risks.all(context.programmeId()).stream().map(Risk::ref).toList();
        List<String> kept = rows.take(context.programmeId(), context.clientId(), submission);
        before.stream().filter(ref -> !kept.contains(ref)).forEach(ref -> risks.dropped(context.programmeId(), ref));
        return Map.of();
    }
}
