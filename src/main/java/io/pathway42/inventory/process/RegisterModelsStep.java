package io.pathway42.inventory.process;

import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.inventory.AiModel;
import io.pathway42.inventory.AiModels;
import io.pathway42.inventory.Refs;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The models that AI systems use, each with its entry. */
@Component
class RegisterModelsStep implements Step {

    private final AiModels models;

    RegisterModelsStep(AiModels models) {
        this.models = models;
    }

    @Override
    public String element() {
        return "userTask_RegisterModels";
    }

    @Override
    public Map<String, Object> prefill(StepContext context) {
        return Map.of(
                "models",
                models.all(context.programmeId()).stream()
                        .map(RegisterModelsStep::row)
                        .toList());
    }

    @Override
    public Map<String, Object> submit(StepContext context, Submission submission) {
        for (Submission row : submission.rows("models")) {
            models.put(new AiModel(
                    context.programmeId(),
                    context.clientId(),
                    row.optional("ref").orElseGet(() -> nextRef(context.programmeId())),
                    row.text("name"),
                    row.text("kind"),
                    row.text("version"),
                    row.text("supplier"),
                    row.flag("thirdParty"),
                    row.flag("versionPinned"),
                    row.date("endOfLife").orElse(null),
                    context.today()));
        }
        return Map.of();
    }

    private String nextRef(String programmeId) {
        return Refs.next(models.all(programmeId).stream().map(AiModel::ref).toList(), "M-");
    }

    private static Map<String, Object> row(AiModel model) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("ref", model.ref());
        row.put("name", model.name());
        row.put("kind", model.kind());
        row.put("version", model.version());
        row.put("thirdParty", SystemTexts.yesNo(model.thirdParty()));
        row.put("versionPinned", SystemTexts.yesNo(model.versionPinned()));
        if (!model.supplier().isEmpty()) {
            row.put("supplier", model.supplier());
        }
        if (model.endOfLife() != null) {
            row.put("endOfLife", model.endOfLife().toString());
        }
        row.values().removeIf(""::equals);
        return row;
    }
}
