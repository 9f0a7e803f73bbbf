package io.pathway42.risk.process;

import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.risk.Rating;
import io.pathway42.risk.Risk;
import io.pathway42.risk.Risks;
import io.pathway42.risk.Treatment;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Plans the treatment of a risk again whose residual risk nobody accepted. */
@Component
class AvoidRiskStep implements Step {

    private static final int USUAL_DAYS = 60;

    private final Risks risks;
    private final RiskText text;

    AvoidRiskStep(Risks risks, RiskText text) {
        this.risks = risks;
        this.text = text;
    }

    @Override
    public String element() {
        return "userTask_AvoidRisk";
    }

    @Override
    public Map<String, Object> prefill(StepContext context) {
        Risk risk = risks.get(context.programmeId(), context.subjectRef());
        Map<String, Object> values = text.of(risk);
        values.put("newTreatment", "avoid");
        values.put("newDue", context.today().plusDays(USUAL_DAYS).toString());
        values.put("newControls", risk.controlRefs());
        values.put("newLikelihood", "1");
        values.put("newImpact", String.valueOf(Math.max(1, risk.residualImpact())));
        values.put("stillUnlawful", "no");
        return values;
    }

    @Override
    public Map<String, Object> submit(StepContext context, Submission submission) {
        risks.planned(
                context.programmeId(),
                context.subjectRef(),
                new Treatment(
                        submission.text("newTreatment"),
                        submission.text("newMeasures"),
                        submission.list("newControls"),
                        submission.date("newDue").orElse(null),
                        new Rating(submission.number("newLikelihood"), submission.number("newImpact"))),
                submission.flag("stillUnlawful"));
        return Map.of();
    }
}
