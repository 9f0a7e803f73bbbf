package io.pathway42.inventory.process;

import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.identity.People;
import io.pathway42.inventory.AiSystem;
import io.pathway42.inventory.AiSystems;
import io.pathway42.inventory.InventoryRecords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The owner signs the record, or has it corrected. */
@Component
class ConfirmRecordStep implements Step {

    private final AiSystems systems;
    private final InventoryRecords records;
    private final People people;

    ConfirmRecordStep(AiSystems systems, InventoryRecords records, People people) {
        this.systems = systems;
        this.records = records;
        this.people = people;
    }

    @Override
    public String element() {
        return "userTask_ConfirmRecord";
    }

    @Override
    public Map<String, Object> prefill(StepContext context) {
        AiSystem system = systems.get(context.programmeId(), context.subjectRef());
        Map<String, Object> form = new LinkedHashMap<>(SystemTexts.of(system));
        form.put("record", rows(system));
        return form;
    }

    @Override
    public Map<String, Object> submit(StepContext context, Submission submission) {
        if ("confirm".equals(submission.text("recordDecision"))) {
            records.confirmed(context.programmeId(), context.subjectRef(), context.person(), context.today());
        }
        return Map.of();
    }

    private List<Map<String, Object>> rows(AiSystem system) {
        return List.of(
                row("Name", system.name()),
                row("Purpose", system.purpose()),
                row("Owner", people.name(system.owner())),
                row("Status", system.status().replace('_', ' ')),
                row("Origin", system.origin().replace('_', ' ')),
                row("Personal data", SystemTexts.yesNo(system.personalData())),
                row("Affected", system.affected().replace("\n", "; ")),
                row("EU AI Act class", SystemTexts.title(system.actClass())),
                row("Basis of the class", system.actBasis()),
                row("Criticality", system.criticality()),
                row("Assessment route", system.aiiaRoute().replace('_', ' ')),
                row("Reason for the route", system.aiiaBecause()),
                row("In scope", SystemTexts.yesNo(system.inScope())));
    }

    private static Map<String, Object> row(String field, String value) {
        return Map.of("field", field, "value", value);
    }
}
