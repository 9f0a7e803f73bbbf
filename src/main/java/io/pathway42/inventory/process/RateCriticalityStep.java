package io.pathway42.inventory.process;

import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.inventory.AiSystem;
import io.pathway42.inventory.AiSystems;
import io.pathway42.inventory.Exposure;
import io.pathway42.inventory.InventoryRecords;
import io.pathway42.inventory.Screening;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How much depends on a system, and the answers that its assessment route follows from. */
@Component
class RateCriticalityStep implements Step {

    private final AiSystems systems;
    private final InventoryRecords records;

    RateCriticalityStep(AiSystems systems, InventoryRecords records) {
        this.systems = systems;
        this.records = records;
    }

    @Override
    public String element() {
        return "userTask_RateCriticality";
    }

    @Override
    public Map<String, Object> prefill(StepContext context) {
        AiSystem system = systems.get(context.programmeId(), context.subjectRef());
        Exposure exposure = systems.exposure(context.programmeId(), context.subjectRef());
        Map<String, Object> form = new LinkedHashMap<>(SystemTexts.of(system));
        form.put("criticality", system.criticality().isEmpty() ? proposed(system) : system.criticality());
        form.put(
                "screening",
                systems.screening(context.programmeId(), context.subjectRef()).yes());
        form.put("supplied", SystemTexts.yesNo(exposure.supplied()));
        form.put("decisionsRest", SystemTexts.yesNo(exposure.decisionsRest()));
        form.put("noticeableEffect", SystemTexts.yesNo(exposure.noticeableEffect()));
        form.put("staysUninformed", SystemTexts.yesNo(exposure.staysUninformed()));
        return form;
    }

    @Override
    public Map<String, Object> submit(StepContext context, Submission submission) {
        records.rated(context.programmeId(), context.subjectRef(), submission.text("criticality"));
        systems.screened(
                context.programmeId(), context.subjectRef(), Screening.of(Set.copyOf(submission.list("screening"))));
        systems.exposed(
                context.programmeId(),
                context.subjectRef(),
                new Exposure(
                        submission.flag("supplied"),
                        submission.flag("noticeableEffect"),
                        submission.flag("decisionsRest"),
                        submission.flag("staysUninformed")));
        return Map.of();
    }

    private static String proposed(AiSystem system) {
        return switch (system.actClass()) {
            case "prohibited" -> "critical";
            case "high" -> "high";
            case "transparency" -> "medium";
            default -> system.users() > 1000 ? "medium" : "low";
        };
    }
}
