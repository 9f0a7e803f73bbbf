package io.pathway42.inventory.process;

import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.inventory.AiSystems;
import io.pathway42.inventory.InventoryRecords;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A prohibited use is stopped at once. */
@Component
class OrderStopStep implements Step {

    private final AiSystems systems;
    private final InventoryRecords records;

    OrderStopStep(AiSystems systems, InventoryRecords records) {
        this.systems = systems;
        this.records = records;
    }

    @Override
    public String element() {
        return "userTask_OrderStop";
    }

    @Override
    public Map<String, Object> prefill(StepContext context) {
        Map<String, Object> form =
                new LinkedHashMap<>(SystemTexts.of(systems.get(context.programmeId(), context.subjectRef())));
        form.put("stoppedOn", context.today().toString());
        form.put("deleteBy", context.today().plusDays(7).toString());
        return form;
    }

    @Override
    public Map<String, Object> submit(StepContext context, Submission submission) {
        LocalDate stoppedOn = submission.date("stoppedOn").orElse(context.today());
        systems.stopped(context.programmeId(), context.subjectRef(), stoppedOn, submission.text("order"));
        records.judged(context.programmeId(), context.subjectRef(), "ban", context.today(), stoppedOn);
        return Map.of();
    }
}
