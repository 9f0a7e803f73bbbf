package io.pathway42.gap.process;

import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.gap.Backlog;
import io.pathway42.gap.BacklogItems;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The tried version is approved and published. */
@Component
class ApproveItemStep implements Step {

    private final Backlog backlog;
    private final BacklogItems items;

    ApproveItemStep(Backlog backlog, BacklogItems items) {
        this.backlog = backlog;
        this.items = items;
    }

    @Override
    public String element() {
        return "userTask_ApproveItem";
    }

    @Override
    public Map<String, Object> prefill(StepContext context) {
        Map<String, Object> form =
                new LinkedHashMap<>(ItemTexts.of(backlog.get(context.programmeId(), context.subjectRef())));
        form.put("releasedOn", context.today().toString());
        return form;
    }

    @Override
    public Map<String, Object> submit(StepContext context, Submission submission) {
        if ("publish".equals(submission.text("releaseDecision"))) {
            items.released(
                    context.programmeId(),
                    context.subjectRef(),
                    submission.date("releasedOn").orElse(context.today()));
        }
        return Map.of();
    }
}
