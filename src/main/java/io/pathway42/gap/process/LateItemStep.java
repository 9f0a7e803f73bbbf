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

/** Gives an item that is late a new date and, where the form asks for one, a new owner. */
class LateItemStep implements Step {

    private final String element;
    private final Backlog backlog;
    private final BacklogItems items;
    private final People people;

    LateItemStep(String element, Backlog backlog, BacklogItems items, People people) {
        this.element = element;
        this.backlog = backlog;
        this.items = items;
        this.people = people;
    }

    @Override
    public String element() {
        return element;
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
        submission
                .optional("newOwner")
                .ifPresent(owner -> items.handedTo(context.programmeId(), context.subjectRef(), owner));
        return Map.of();
    }
}
