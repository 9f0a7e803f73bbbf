package io.pathway42.inventory;

import io.pathway42.engine.FormChoices;
import java.util.List;
import org.springframework.stereotype.Component;

/** AI systems that a form may name. */
@Component
class SystemChoices implements FormChoices {

    private final AiSystems systems;

    SystemChoices(AiSystems systems) {
        this.systems = systems;
    }

    @Override
    public String key() {
        return "systems";
    }

    @Override
    public List<Choice> choices(String programmeId) {
        return systems.all(programmeId).stream()
                .map(system -> new Choice(system.ref() + " " + system.name(), system.ref()))
                .toList();
    }
}
