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

/** The committee says what becomes of a tool that grew without approval. */
@Component
class JudgeShadowUseStep implements Step {

    private final AiSystems systems;
    private final InventoryRecords records;

    JudgeShadowUseStep(AiSystems systems, InventoryRecords records) {
        this.systems = systems;
        this.records = records;
    }

    @Override
    public String element() {
        return "userTask_JudgeShadowUse";
    }

    @Override
    public Map<String, Object> prefill(StepContext context) {
        Map<String, Object> form =
                new LinkedHashMap<>(SystemTexts.of(systems.get(context.programmeId(), context.subjectRef())));
        form.put("verdictDue", context.today().plusDays(30).toString());
        return form;
    }

    @Override
    public Map<String, Object> submit(StepContext context, Submission submission) {
        String verdict = submission.text("shadowVerdict");
        LocalDate due = submission.date("verdictDue").orElse(context.today());
        records.judged(context.programmeId(), context.subjectRef(), verdict, context.today(), due);
        if ("ban".equals(verdict)) {
            systems.stopped(context.programmeId(), context.subjectRef(), due, submission.text("reason"));
        }
        return Map.of();
    }
}
