package io.pathway42.risk.process;

import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.risk.SoaDraft;
import io.pathway42.risk.SoaLine;
import io.pathway42.risk.SoaLines;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Holds the controls of the treatments against all 38 and drafts the lines of the Statement of Applicability. */
@Component
class MapControlsStep implements Step {

    private static final int AFTER_ANNEX_A = 100;

    private final SoaDraft draft;
    private final SoaLines lines;

    MapControlsStep(SoaDraft draft, SoaLines lines) {
        this.draft = draft;
        this.lines = lines;
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
                List.of());
    }

    @Override
    public Map<String, Object> submit(StepContext context, Submission submission) {
        draft.draw(
                context.programmeId(),
                context.clientId(),
                submission.list("treatmentControls"),
                submission.list("otherControls"));
        int place = AFTER_ANNEX_A;
        for (Submission own : submission.rows("ownControls")) {
            place++;
            lines.put(new SoaLine(
                    context.programmeId(),
                    context.clientId(),
                    "OWN-" + (place - AFTER_ANNEX_A),
                    place,
                    own.text("title"),
                    true,
                    own.text("reason"),
                    "policy",
                    "planned",
                    context.person(),
                    "",
                    0,
                    context.today()));
        }
        return Map.of();
    }
}
