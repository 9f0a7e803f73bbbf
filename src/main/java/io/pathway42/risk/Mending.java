package io.pathway42.risk;

import io.pathway42.gap.RequirementStatus;
import io.pathway42.gap.Requirements;
import io.pathway42.impact.ImpactAssessment;
import io.pathway42.impact.ImpactAssessments;
import io.pathway42.inventory.AiSystems;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Sets an inconsistency right in the way its message proposes, or leaves it standing with a reason. */
@Component
public class Mending {

    private final Requirements requirements;
    private final ImpactAssessments assessments;
    private final AiSystems systems;
    private final Risks risks;
    private final ProposedRisks proposed;
    private final SoaDraft draft;
    private final SoaLines lines;
    private final KeptDeviations kept;

    Mending(
            Requirements requirements,
            ImpactAssessments assessments,
            AiSystems systems,
            Risks risks,
            ProposedRisks proposed,
            SoaDraft draft,
            SoaLines lines,
            KeptDeviations kept) {
        this.requirements = requirements;
        this.assessments = assessments;
        this.systems = systems;
        this.risks = risks;
        this.proposed = proposed;
        this.draft = draft;
        this.lines = lines;
        this.kept = kept;
    }

    public void keep(String programmeId, String clientId, Inconsistency what, String reason, String by, LocalDate on) {
        kept.keep(programmeId, clientId, what.code(), reason, by, on);
    }

    public void mend(String programmeId, String clientId, Inconsistency what, String reason, String by, LocalDate on) {
        switch (what.kind()) {
            case Consistency.SYSTEM_WITHOUT_RISK -> addRisk(programmeId, clientId, what.ref(), on);
            case Consistency.RISK_OF_UNKNOWN_SYSTEM -> detach(programmeId, what.ref());
            case Consistency.LINE_MISSING, Consistency.CONTROL_EXCLUDED, Consistency.RISK_MISSING ->
                redraw(programmeId, clientId, what.ref());
            case Consistency.OWNER_MISSING -> own(programmeId, what, clientId, reason, by, on);
            case Consistency.RISK_NOT_ACCEPTED -> {}
            default -> keep(programmeId, clientId, what, reason, by, on);
        }
    }

    private void addRisk(String programmeId, String clientId, String system, LocalDate on) {
        NewRisk risk = proposed.of(programmeId, systems.get(programmeId, system));
        String ref = risks.add(programmeId, clientId, risk);
        Rating rating = assessments
                .latest(programmeId, system)
                .filter(assessment -> assessment.score() > 0)
                .map(Mending::rating)
                .orElse(new Rating(3, 3));
        risks.rated(programmeId, ref, rating, false, "treat", "As scored in the impact assessment.");
        Rating residual = new Rating(Math.max(1, rating.likelihood() - 2), rating.impact());
        risks.planned(
                programmeId,
                ref,
                new Treatment(
                        "modify",
                        "Measures of the impact assessment",
                        TypicalControls.of(risk.kind()),
                        on.plusDays(90),
                        residual),
                false);
    }

    private static Rating rating(ImpactAssessment assessment) {
        return new Rating(assessment.likelihood(), assessment.severity());
    }

    private void detach(String programmeId, String ref) {
        Risk risk = risks.get(programmeId, ref);
        risks.renamed(programmeId, ref, new NewRisk("", risk.kind(), risk.source(), risk.consequence(), risk.owner()));
    }

    private void redraw(String programmeId, String clientId, String control) {
        RequirementStatus status = requirements.get(programmeId, control);
        String source = draft.risksBehind(programmeId, control).isEmpty() ? "role" : "risk";
        int place = draft.controls(programmeId).indexOf(status);
        lines.put(draft.line(programmeId, clientId, place, status, source));
    }

    /** Where nobody answers for a control either, the gap stays with its reason. */
    private void own(String programmeId, Inconsistency what, String clientId, String reason, String by, LocalDate on) {
        String owner = draft.owner(programmeId, requirements.get(programmeId, what.ref()));
        if (owner.isEmpty()) {
            keep(programmeId, clientId, what, reason, by, on);
        } else {
            lines.find(programmeId, what.ref())
                    .map(line -> line.needed(line.source(), line.reason(), line.status(), owner))
                    .ifPresent(lines::put);
        }
    }
}
