package io.pathway42.risk.process;

import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.risk.Risks;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The AIMS manager notes a medium risk that its owner accepted, and how it is watched. */
@Component
class NoteAcceptedRiskStep implements Step {

    private final Risks risks;
    private final RiskText text;

    NoteAcceptedRiskStep(Risks risks, RiskText text) {
        this.risks = risks;
        this.text = text;
    }

    @Override
    public String element() {
        return "userTask_NoteAcceptedRisk";
    }

    @Override
    public Map<String, Object> prefill(StepContext context) {
        Map<String, Object> values = text.of(risks.get(context.programmeId(), context.subjectRef()));
        values.put("committeeOn", context.today().plusDays(28).toString());
        return values;
    }

    @Override
    public Map<String, Object> submit(StepContext context, Submission submission) {
        risks.watched(
                context.programmeId(),
                context.subjectRef(),
                submission.text("indicator"),
                submission.text("watchRhythm"));
        return Map.of();
    }
}
