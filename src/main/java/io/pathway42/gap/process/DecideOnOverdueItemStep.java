package io.pathway42.gap.process;

import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.gap.Backlog;
import io.pathway42.gap.BacklogItem;
import io.pathway42.gap.BacklogItems;
import io.pathway42.identity.People;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The sponsor decides what an overdue item costs. */
@Component
class DecideOnOverdueItemStep implements Step {

    private final Backlog backlog;
    private final BacklogItems items;
    private final People people;

    DecideOnOverdueItemStep(Backlog backlog, BacklogItems items, People people) {
        this.backlog = backlog;
        this.items = items;
        this.people = people;
    }

    @Override
    public String element() {
        return "userTask_DecideOnOverdueItem";
    }

    @Override
    public Map<String, Object> prefill(StepContext context) {
        BacklogItem item = backlog.get(context.programmeId(), context.subjectRef());
        Map<String, Object> form = new LinkedHashMap<>(ItemTexts.of(item));
        form.put("ownerName", people.name(item.owner()));
        return form;
    }

    @Override
    public Map<String, Object> submit(StepContext context, Submission submission) {
        items.postponed(
                context.programmeId(),
                context.subjectRef(),
                submission.date("newDue").orElse(context.today()));
        return Map.of();
    }
}
