package io.pathway42.gap.process;

import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.gap.Backlog;
import io.pathway42.gap.BacklogItem;
import io.pathway42.gap.BacklogItems;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The control is tried on a real AI system. */
@Component
class TryItemStep implements Step {

    private final Backlog backlog;
    private final BacklogItems items;

    TryItemStep(Backlog backlog, BacklogItems items) {
        this.backlog = backlog;
        this.items = items;
    }

    @Override
    public String element() {
        return "userTask_TryItem";
    }

    @Override
    public Map<String, Object> prefill(StepContext context) {
        BacklogItem item = backlog.get(context.programmeId(), context.subjectRef());
        Map<String, Object> form = new LinkedHashMap<>(ItemTexts.of(item));
        form.put("triedOn", context.today().toString());
        if (!item.trialSystem().isEmpty()) {
            form.put("trialSystem", item.trialSystem());
        }
        return form;
    }

    @Override
    public Map<String, Object> submit(StepContext context, Submission submission) {
        items.tried(context.programmeId(), context.subjectRef(), submission.text("trialSystem"));
        return Map.of();
    }
}
