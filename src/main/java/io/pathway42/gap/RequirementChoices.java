package io.pathway42.gap;

import io.pathway42.engine.FormChoices;
import java.util.List;
import org.springframework.stereotype.Component;

/** Requirements that a form may name. */
@Component
class RequirementChoices implements FormChoices {

    private final Requirements requirements;

    RequirementChoices(Requirements requirements) {
        this.requirements = requirements;
    }

    @Override
    public String key() {
        return "requirements";
    }

    @Override
    public List<Choice> choices(String programmeId) {
        return requirements.all(programmeId).stream()
                .map(requirement -> new Choice(requirement.ref() + " " + requirement.title(), requirement.ref()))
                .toList();
    }
}
