package io.pathway42.risk.process;

import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.risk.SoaDraft;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Holds the controls of the treatments against all 38 and drafts the lines of the Statement of Applicability. */
@Component
class MapControlsStep implements Step {

    private final SoaDraft draft;
    private final OwnControls own;

    MapControlsStep(SoaDraft draft, OwnControls own) {
        this.draft = draft;
        this.own = own;
    }

    @Override
    public String element() {
        return "userTask_MapControls";
    }

    @Override
    public Map<String, Object> prefill(StepContext context) {
        return Map.of(
                "treatmentControls",
                draft.neededByTreatments(context.programmeId()),
                "otherControls",
                draft.neededOtherwise(context.programmeId()),
                "ownControls",
                own.rows(context.programmeId()));
    }

    @Override
    public Map<String, Object> submit(StepContext context, Submission submission) {
        draft.draw(
                context.programmeId(),
                context.clientId(),
                submission.list("treatmentControls"),
                submission.list("otherControls"));
        own.write(context, submission.rows("ownControls"), "title", "reason");
        return Map.of();
    }
}
