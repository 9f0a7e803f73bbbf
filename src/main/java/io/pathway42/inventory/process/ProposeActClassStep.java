package io.pathway42.inventory.process;

import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.inventory.ActFacts;
import io.pathway42.inventory.AiSystem;
import io.pathway42.inventory.AiSystems;
import io.pathway42.inventory.InventoryRecords;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The facts that the class under the EU AI Act is decided on. */
@Component
class ProposeActClassStep implements Step {

    private final AiSystems systems;
    private final InventoryRecords records;

    ProposeActClassStep(AiSystems systems, InventoryRecords records) {
        this.systems = systems;
        this.records = records;
    }

    @Override
    public String element() {
        return "userTask_ProposeActClass";
    }

    @Override
    public Map<String, Object> prefill(StepContext context) {
        AiSystem system = systems.get(context.programmeId(), context.subjectRef());
        ActFacts facts = records.actFacts(context.programmeId(), context.subjectRef());
        Map<String, Object> form = new LinkedHashMap<>(SystemTexts.of(system));
        String dispute = records.dispute(context.programmeId(), context.subjectRef());
        form.put("legalNote", system.legalNote().isEmpty() ? "none" : system.legalNote());
        form.put("dispute", dispute.isEmpty() ? "" : "The owner disputes the last proposal: " + dispute);
        form.put("reach", facts.reach());
        form.put("prohibitedPractice", facts.prohibitedPractice());
        form.put("annexOne", SystemTexts.yesNo(facts.annexOne()));
        form.put("annexThreeArea", facts.annexThreeArea());
        form.put("exemption", facts.exemption());
        form.put("profiling", SystemTexts.yesNo(facts.profiling()));
        form.put("transparencyDuty", facts.transparencyDuty());
        return form;
    }

    @Override
    public Map<String, Object> submit(StepContext context, Submission submission) {
        records.propose(
                context.programmeId(),
                context.subjectRef(),
                new ActFacts(
                        submission.text("reach"),
                        submission.text("prohibitedPractice"),
                        submission.flag("annexOne"),
                        submission.text("annexThreeArea"),
                        submission.optional("exemption").orElse("none"),
                        submission.flag("profiling"),
                        submission.text("transparencyDuty")),
                context.person());
        return Map.of();
    }
}
