package io.pathway42.inventory.process;

import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.inventory.Candidates;
import java.util.Map;
import org.springframework.stereotype.Component;

/** AI in what is bought and paid for. */
@Component
class ReviewSpendingStep implements Step {

    private final Candidates candidates;

    ReviewSpendingStep(Candidates candidates) {
        this.candidates = candidates;
    }

    @Override
    public String element() {
        return "userTask_ReviewSpending";
    }

    @Override
    public Map<String, Object> prefill(StepContext context) {
        return Map.of("searchedOn", context.today().toString());
    }

    @Override
    public Map<String, Object> submit(StepContext context, Submission submission) {
        candidates.found(context.programmeId(), context.clientId(), submission.rows("candidates"), "spending");
        return Map.of();
    }
}
