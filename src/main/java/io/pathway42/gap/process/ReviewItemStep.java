package io.pathway42.gap.process;

import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.gap.Backlog;
import io.pathway42.gap.BacklogItem;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Somebody who did not write the draft reads it. */
@Component
class ReviewItemStep implements Step {

    private final Backlog backlog;

    ReviewItemStep(Backlog backlog) {
        this.backlog = backlog;
    }

    @Override
    public String element() {
        return "userTask_ReviewItem";
    }

    @Override
    public Map<String, Object> prefill(StepContext context) {
        BacklogItem item = backlog.get(context.programmeId(), context.subjectRef());
        Map<String, Object> form = new LinkedHashMap<>(ItemTexts.of(item));
        form.put("outcome", item.outcome());
        return form;
    }
}
