package io.pathway42.inventory.process;

import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.identity.People;
import io.pathway42.inventory.AiSystem;
import io.pathway42.inventory.AiSystems;
import io.pathway42.inventory.InventoryRecords;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The sponsor settles who answers for a system. */
@Component
class DecideOnUnconfirmedRecordStep implements Step {

    private final AiSystems systems;
    private final InventoryRecords records;
    private final People people;

    DecideOnUnconfirmedRecordStep(AiSystems systems, InventoryRecords records, People people) {
        this.systems = systems;
        this.records = records;
        this.people = people;
    }

    @Override
    public String element() {
        return "userTask_DecideOnUnconfirmedRecord";
    }

    @Override
    public Map<String, Object> prefill(StepContext context) {
        AiSystem system = systems.get(context.programmeId(), context.subjectRef());
        Map<String, Object> form = new LinkedHashMap<>(SystemTexts.of(system));
        form.put("ownerName", system.owner().isEmpty() ? "Nobody" : people.name(system.owner()));
        return form;
    }

    @Override
    public Map<String, Object> submit(StepContext context, Submission submission) {
        switch (submission.text("ownerDecision")) {
            case "replace" ->
                records.handedTo(context.programmeId(), context.subjectRef(), submission.text("newOwner"));
            case "pause" ->
                systems.stopped(
                        context.programmeId(), context.subjectRef(), context.today(), submission.text("reason"));
            default -> {}
        }
        return Map.of();
    }
}
