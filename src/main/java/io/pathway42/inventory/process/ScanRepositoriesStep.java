package io.pathway42.inventory.process;

import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.inventory.Candidates;
import java.util.Map;
import org.springframework.stereotype.Component;

/** AI in code and cloud bills. */
@Component
class ScanRepositoriesStep implements Step {

    private final Candidates candidates;

    ScanRepositoriesStep(Candidates candidates) {
        this.candidates = candidates;
    }

    @Override
    public String element() {
        return "userTask_ScanRepositories";
    }

    @Override
    public Map<String, Object> prefill(StepContext context) {
        return Map.of("searchedOn", context.today().toString());
    }

    @Override
    public Map<String, Object> submit(StepContext context, Submission submission) {
        candidates.found(context.programmeId(), context.clientId(), submission.rows("candidates"), "repositories");
        return Map.of();
    }
}
