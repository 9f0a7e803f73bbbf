package io.pathway42.inventory;

import io.pathway42.engine.FormChoices;
import java.util.List;
import org.springframework.stereotype.Component;

/** Models that a form may name. */
@Component
class ModelChoices implements FormChoices {

    private final AiModels models;

    ModelChoices(AiModels models) {
        this.models = models;
    }

    @Override
    public String key() {
        return "models";
    }

    @Override
    public List<Choice> choices(String programmeId) {
        return models.all(programmeId).stream()
                .map(model -> new Choice(model.ref() + " " + model.name(), model.ref()))
                .toList();
    }
}
