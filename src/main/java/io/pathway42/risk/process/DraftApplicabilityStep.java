package io.pathway42.risk.process;

import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.programme.RecordedAnswers;
import io.pathway42.risk.ExclusionReasons;
import io.pathway42.risk.SoaDraft;
import io.pathway42.risk.StatementsOfApplicability;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Version 0 of the Statement of Applicability, from which version 1 begins. Later versions stand above it. */
@Component
class DraftApplicabilityStep implements Step {

    private static final String ELEMENT = "userTask_DraftApplicability";

    private final RecordedAnswers answers;
    private final SoaDraft draft;
    private final OwnControls own;
    private final StatementsOfApplicability statements;

    DraftApplicabilityStep(
            RecordedAnswers answers, SoaDraft draft, OwnControls own, StatementsOfApplicability statements) {
        this.answers = answers;
        this.draft = draft;
        this.own = own;
        this.statements = statements;
    }

    @Override
    public String element() {
        return ELEMENT;
    }

    @Override
    public Map<String, Object> prefill(StepContext context) {
        return answers.latest(context.programmeId(), "05.10", ELEMENT)
                .map(Submission::data)
                .orElse(Map.of());
    }

    @Override
    public Map<String, Object> submit(StepContext context, Submission submission) {
        if (!statements.begun(context.programmeId())) {
            draft.drawCandidates(
                    context.programmeId(),
                    context.clientId(),
                    submission.list("candidatesForExclusion"),
                    new ExclusionReasons(submission.text("exclusionReasons")));
            own.write(context, submission.rows("ownControls"), "control", "because");
            statements.candidates(context.programmeId(), context.clientId());
        }
        return Map.of();
    }
}
