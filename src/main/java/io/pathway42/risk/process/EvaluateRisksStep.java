package io.pathway42.risk.process;

import io.pathway42.engine.Decisions;
import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.impact.ImpactAssessments;
import io.pathway42.problem.Problem;
import io.pathway42.risk.Rating;
import io.pathway42.risk.Risk;
import io.pathway42.risk.Risks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A risk owner rates the own risks; only what the owner may accept can be accepted without treatment. */
@Component
class EvaluateRisksStep implements Step {

    private final Risks risks;
    private final ImpactAssessments assessments;
    private final Decisions decisions;
    private final RiskRows rows;

    EvaluateRisksStep(Risks risks, ImpactAssessments assessments, Decisions decisions, RiskRows rows) {
        this.risks = risks;
        this.assessments = assessments;
        this.decisions = decisions;
        this.rows = rows;
    }

    @Override
    public String element() {
        return "userTask_EvaluateRisks";
    }

    @Override
    public Map<String, Object> prefill(StepContext context) {
        List<Map<String, Object>> prefilled = risks.ownedBy(context.programmeId(), context.subjectRef()).stream()
                .map(this::row)
                .toList();
        return Map.of(RiskRows.ROWS, prefilled);
    }

    private Map<String, Object> row(Risk risk) {
        Rating rating = rating(risk);
        Map<String, Object> row = new HashMap<>();
        row.put("ref", risk.ref());
        row.put("title", risk.title());
        row.put("likelihood", String.valueOf(rating.likelihood()));
        row.put("impact", String.valueOf(rating.impact()));
        row.put("unlawful", risk.unlawful() ? "yes" : "no");
        row.put("verdict", risk.verdict().isEmpty() ? "treat" : risk.verdict());
        if (!risk.reason().isEmpty()) {
            row.put("reason", risk.reason());
        }
        return row;
    }

    private Rating rating(Risk risk) {
        if (risk.rated()) {
            return new Rating(risk.likelihood(), risk.impact());
        }
        return assessments
                .latest(risk.programmeId(), risk.system())
                .filter(assessment -> assessment.score() > 0)
                .map(assessment -> new Rating(assessment.likelihood(), assessment.severity()))
                .orElse(new Rating(3, 3));
    }

    @Override
    public Map<String, Object> submit(StepContext context, Submission submission) {
        for (RiskRows.Row row : rows.ofOwner(context.programmeId(), context.subjectRef(), submission)) {
            Rating rating =
                    new Rating(row.fields().number("likelihood"), row.fields().number("impact"));
            boolean unlawful = row.fields().flag("unlawful");
            String verdict = row.fields().text("verdict");
            if (verdict.equals("accept") && !acceptable(rating, unlawful)) {
                throw Problem.Refused.because(
                        row.field("verdict"),
                        "A rating of %d is more than you may accept; treat it.".formatted(rating.value()));
            }
            risks.rated(
                    context.programmeId(),
                    row.risk().ref(),
                    rating,
                    unlawful,
                    verdict,
                    row.fields().text("reason"));
        }
        return Map.of();
    }

    private boolean acceptable(Rating rating, boolean unlawful) {
        return decisions
                .evaluate("risk-acceptance", Map.of("unlawful", unlawful, "residualRating", rating.value()))
                .text("riskAuthority")
                .startsWith("risk_owner");
    }
}
