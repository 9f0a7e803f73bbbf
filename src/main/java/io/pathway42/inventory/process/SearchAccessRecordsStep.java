package io.pathway42.inventory.process;

import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.inventory.Candidates;
import io.pathway42.inventory.Milestones;
import java.util.Map;
import org.springframework.stereotype.Component;

/** AI services that sign-on, network and browsers show. */
@Component
class SearchAccessRecordsStep implements Step {

    private final Candidates candidates;
    private final Milestones milestones;

    SearchAccessRecordsStep(Candidates candidates, Milestones milestones) {
        this.candidates = candidates;
        this.milestones = milestones;
    }

    @Override
    public String element() {
        return "userTask_SearchAccessRecords";
    }

    @Override
    public Map<String, Object> prefill(StepContext context) {
        return Map.of(
                "searchedOn", context.today().toString(),
                "monitoringDecision", milestones.note(context.programmeId(), Milestones.PERMISSION));
    }

    @Override
    public Map<String, Object> submit(StepContext context, Submission submission) {
        candidates.found(context.programmeId(), context.clientId(), submission.rows("candidates"), "access_records");
        return Map.of();
    }
}
