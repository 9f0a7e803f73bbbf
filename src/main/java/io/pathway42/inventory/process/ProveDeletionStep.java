package io.pathway42.inventory.process;

import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.inventory.AiSystems;
import io.pathway42.inventory.InventoryRecords;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Stop and deletion of a prohibited use are proven. */
@Component
class ProveDeletionStep implements Step {

    private final AiSystems systems;
    private final InventoryRecords records;

    ProveDeletionStep(AiSystems systems, InventoryRecords records) {
        this.systems = systems;
        this.records = records;
    }

    @Override
    public String element() {
        return "userTask_ProveDeletion";
    }

    @Override
    public Map<String, Object> prefill(StepContext context) {
        Map<String, Object> form =
                new LinkedHashMap<>(SystemTexts.of(systems.get(context.programmeId(), context.subjectRef())));
        form.put("stoppedOn", records.stoppedOn(context.programmeId(), context.subjectRef()));
        form.put("deletedOn", context.today().toString());
        return form;
    }

    @Override
    public Map<String, Object> submit(StepContext context, Submission submission) {
        records.deletionProven(context.programmeId(), context.subjectRef(), submission.text("deletionProof"));
        return Map.of();
    }
}
