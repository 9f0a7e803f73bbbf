package io.pathway42.risk.process;

import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.risk.StatementsOfApplicability;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The consultant's check of the draft; remarks go back with it. */
@Component
class CheckSoaStep implements Step {

    private final StatementsOfApplicability statements;
    private final SoaTable table;

    CheckSoaStep(StatementsOfApplicability statements, SoaTable table) {
        this.statements = statements;
        this.table = table;
    }

    @Override
    public String element() {
        return "userTask_CheckSoa";
    }

    @Override
    public Map<String, Object> prefill(StepContext context) {
        return table.of(context.programmeId());
    }

    @Override
    public Map<String, Object> submit(StepContext context, Submission submission) {
        statements
                .draft(context.programmeId())
                .ifPresent(draft ->
                        statements.remarked(context.programmeId(), draft.ref(), submission.text("soaRemarks")));
        return Map.of();
    }
}
