package io.pathway42.inventory.process;

import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.identity.People;
import io.pathway42.inventory.ActFacts;
import io.pathway42.inventory.AiSystems;
import io.pathway42.inventory.InventoryRecords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A second pair of eyes agrees to the class, or disputes a fact. */
@Component
class ReviewActClassStep implements Step {

    private final AiSystems systems;
    private final InventoryRecords records;
    private final People people;

    ReviewActClassStep(AiSystems systems, InventoryRecords records, People people) {
        this.systems = systems;
        this.records = records;
        this.people = people;
    }

    @Override
    public String element() {
        return "userTask_ReviewActClass";
    }

    @Override
    public Map<String, Object> prefill(StepContext context) {
        Map<String, Object> form =
                new LinkedHashMap<>(SystemTexts.of(systems.get(context.programmeId(), context.subjectRef())));
        form.put("proposedBy", people.name(records.proposedBy(context.programmeId(), context.subjectRef())));
        form.put("actFacts", rows(records.actFacts(context.programmeId(), context.subjectRef())));
        return form;
    }

    @Override
    public Map<String, Object> submit(StepContext context, Submission submission) {
        if ("agree".equals(submission.text("classDecision"))) {
            records.agreed(context.programmeId(), context.subjectRef(), context.person(), context.today());
        } else {
            records.disputed(context.programmeId(), context.subjectRef(), submission.text("dispute"));
        }
        return Map.of();
    }

    private static List<Map<String, Object>> rows(ActFacts facts) {
        return List.of(
                row("Within the reach of Art. 2", "in".equals(facts.reach()) ? "yes" : "no"),
                row("Practice of Art. 5(1)", facts.prohibitedPractice()),
                row("Annex I with third-party assessment", SystemTexts.yesNo(facts.annexOne())),
                row("Area of Annex III", facts.annexThreeArea()),
                row("Exemption of Art. 6(3)", facts.exemption().replace('_', ' ')),
                row("Profiles persons", SystemTexts.yesNo(facts.profiling())),
                row("Duty of Art. 50", facts.transparencyDuty().replace('_', ' ')));
    }

    private static Map<String, Object> row(String fact, String answer) {
        return Map.of("fact", fact, "answer", answer);
    }
}
