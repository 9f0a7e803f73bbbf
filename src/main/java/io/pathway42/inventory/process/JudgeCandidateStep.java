package io.pathway42.inventory.process;

import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.inventory.AiSystems;
import io.pathway42.inventory.InventoryRecords;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A candidate is an AI system, or leaves the inventory. */
@Component
class JudgeCandidateStep implements Step {

    private final AiSystems systems;
    private final InventoryRecords records;

    JudgeCandidateStep(AiSystems systems, InventoryRecords records) {
        this.systems = systems;
        this.records = records;
    }

    @Override
    public String element() {
        return "userTask_JudgeCandidate";
    }

    @Override
    public Map<String, Object> prefill(StepContext context) {
        return SystemTexts.of(systems.get(context.programmeId(), context.subjectRef()));
    }

    @Override
    public Map<String, Object> submit(StepContext context, Submission submission) {
        if ("no".equals(submission.text("isAiSystem"))) {
            records.dismiss(context.programmeId(), context.subjectRef());
        }
        return Map.of();
    }
}
