package io.pathway42.gap;

import io.pathway42.engine.FormChoices;
import java.util.List;
import org.springframework.stereotype.Component;

/** Controls of Annex A that a form may name. */
@Component
class ControlChoices implements FormChoices {

    private final Requirements requirements;

    ControlChoices(Requirements requirements) {
        this.requirements = requirements;
    }

    @Override
    public String key() {
        return "controls";
    }

    @Override
    public List<Choice> choices(String programmeId) {
        return requirements.all(programmeId).stream()
                .filter(RequirementStatus::control)
                .map(control -> new Choice(control.ref() + " " + control.title(), control.ref()))
                .toList();
    }
}
