package io.pathway42.gap.process;

import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.gap.Backlog;
import io.pathway42.gap.BacklogItem;
import io.pathway42.gap.BacklogItems;
import io.pathway42.problem.Problem;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The first record that the control left in daily work. */
@Component
class RecordOperationStep implements Step {

    private final Backlog backlog;
    private final BacklogItems items;

    RecordOperationStep(Backlog backlog, BacklogItems items) {
        this.backlog = backlog;
        this.items = items;
    }

    @Override
    public String element() {
        return "userTask_RecordOperation";
    }

    @Override
    public Map<String, Object> prefill(StepContext context) {
        BacklogItem item = backlog.get(context.programmeId(), context.subjectRef());
        Map<String, Object> form = new LinkedHashMap<>(ItemTexts.of(item));
        LocalDate released = item.releasedOn();
        form.put("releasedOn", released == null ? "its release" : released.toString());
        form.put("recordOn", context.today().toString());
        if (!item.trialSystem().isEmpty()) {
            form.put("aboutSystem", item.trialSystem());
        }
        return form;
    }

    @Override
    public Map<String, Object> submit(StepContext context, Submission submission) {
        LocalDate recordOn = submission.date("recordOn").orElse(context.today());
        if (recordOn.isAfter(context.today())) {
            throw Problem.Refused.because("recordOn", "A record cannot be of a day that has not come yet.");
        }
        items.recorded(context.programmeId(), context.subjectRef(), submission.text("record"), recordOn);
        return Map.of();
    }
}
