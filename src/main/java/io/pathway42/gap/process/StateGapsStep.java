package io.pathway42.gap.process;

import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.gap.Gaps;
import io.pathway42.gap.StatedGap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What is missing per gap, and how much it matters. */
@Component
class StateGapsStep implements Step {

    private final Gaps gaps;

    StateGapsStep(Gaps gaps) {
        this.gaps = gaps;
    }

    @Override
    public String element() {
        return "userTask_StateGaps";
    }

    @Override
    public Map<String, Object> prefill(StepContext context) {
        List<StatedGap> found = gaps.all(context.programmeId());
        return Map.of(
                "gapCount",
                found.size(),
                "gaps",
                found.stream().map(StateGapsStep::row).toList());
    }

    @Override
    public Map<String, Object> submit(StepContext context, Submission submission) {
        for (Submission row : submission.rows("gaps")) {
            gaps.stated(
                    context.programmeId(),
                    row.text("ref"),
                    row.text("severity"),
                    row.text("statement"),
                    context.person(),
                    context.today());
        }
        return Map.of();
    }

    private static Map<String, Object> row(StatedGap gap) {
        return Map.of(
                "ref", gap.ref(),
                "title", gap.title(),
                "score", String.valueOf(gap.score()),
                "severity", gap.severity(),
                "statement", gap.statement());
    }
}
