package io.pathway42.gap.process;

import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.gap.Backlog;
import io.pathway42.gap.BacklogItem;
import io.pathway42.gap.BacklogItems;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The committee sets the order of the backlog. */
@Component
class PrioritiseBacklogStep implements Step {

    private final Backlog backlog;
    private final BacklogItems items;

    PrioritiseBacklogStep(Backlog backlog, BacklogItems items) {
        this.backlog = backlog;
        this.items = items;
    }

    @Override
    public String element() {
        return "userTask_PrioritiseBacklog";
    }

    @Override
    public Map<String, Object> prefill(StepContext context) {
        return Map.of(
                "decidedOn", context.today().toString(),
                "items",
                        backlog.all(context.programmeId()).stream()
                                .filter(item -> !item.done())
                                .map(PrioritiseBacklogStep::row)
                                .toList());
    }

    @Override
    public Map<String, Object> submit(StepContext context, Submission submission) {
        for (Submission row : submission.rows("items")) {
            items.prioritised(context.programmeId(), row.text("ref"), row.number("priority"), row.flag("quickWin"));
        }
        return Map.of();
    }

    private static Map<String, Object> row(BacklogItem item) {
        Integer computed = item.computedPriority();
        Integer agreed = item.agreedPriority();
        String proposed = computed == null ? "2" : computed.toString();
        return Map.of(
                "ref", item.ref(),
                "title", item.title(),
                "proposed", proposed,
                "priority", agreed == null ? proposed : agreed.toString(),
                "because", item.priorityBecause(),
                "quickWin", item.quickWin());
    }
}
