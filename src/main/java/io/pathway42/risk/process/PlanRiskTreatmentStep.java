package io.pathway42.risk.process;

import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.risk.Rating;
import io.pathway42.risk.Risk;
import io.pathway42.risk.Risks;
import io.pathway42.risk.Treatment;
import io.pathway42.risk.TypicalControls;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A risk owner plans what happens with the own risks. */
@Component
class PlanRiskTreatmentStep implements Step {

    private static final int USUAL_DAYS = 90;

    private final Risks risks;
    private final RiskRows rows;

    PlanRiskTreatmentStep(Risks risks, RiskRows rows) {
        this.risks = risks;
        this.rows = rows;
    }

    @Override
    public String element() {
        return "userTask_PlanRiskTreatment";
    }

    @Override
    public Map<String, Object> prefill(StepContext context) {
        List<Map<String, Object>> prefilled = risks.ownedBy(context.programmeId(), context.subjectRef()).stream()
                .map(risk -> row(risk, context.today()))
                .toList();
        return Map.of(RiskRows.ROWS, prefilled);
    }

    private static Map<String, Object> row(Risk risk, LocalDate today) {
        boolean retained = risk.verdict().equals("accept");
        List<String> controls = risk.controlRefs().isEmpty() ? TypicalControls.of(risk.kind()) : risk.controlRefs();
        LocalDate due = risk.due() == null || risk.due().isBefore(today) ? today.plusDays(USUAL_DAYS) : risk.due();
        Map<String, Object> row = new HashMap<>();
        row.put("ref", risk.ref());
        row.put("title", risk.title());
        row.put("rating", risk.rating());
        row.put("treatment", retained ? "retain" : risk.treatment().isEmpty() ? "modify" : risk.treatment());
        row.put("due", due.toString());
        row.put("controls", retained ? List.of() : controls);
        row.put("residualLikelihood", String.valueOf(residual(risk.residualLikelihood(), risk.likelihood(), retained)));
        row.put(
                "residualImpact",
                String.valueOf(risk.residualImpact() > 0 && !retained ? risk.residualImpact() : risk.impact()));
        row.put(
                "measures",
                !risk.measures().isEmpty()
                        ? risk.measures()
                        : retained
                                ? "None; looked at again at the next review"
                                : "Put the controls named below in place");
        return row;
    }

    private static int residual(int planned, int likelihood, boolean retained) {
        if (retained) {
            return likelihood;
        }
        return planned > 0 ? planned : Math.max(1, likelihood - 2);
    }

    @Override
    public Map<String, Object> submit(StepContext context, Submission submission) {
        for (RiskRows.Row row : rows.ofOwner(context.programmeId(), context.subjectRef(), submission)) {
            Submission fields = row.fields();
            risks.planned(
                    context.programmeId(),
                    row.risk().ref(),
                    new Treatment(
                            fields.text("treatment"),
                            fields.text("measures"),
                            fields.list("controls"),
                            fields.date("due").orElse(null),
                            new Rating(fields.number("residualLikelihood"), fields.number("residualImpact"))),
                    row.risk().unlawful());
        }
        return Map.of();
    }
}
