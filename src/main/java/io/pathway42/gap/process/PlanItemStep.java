package io.pathway42.gap.process;

import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.gap.Backlog;
import io.pathway42.gap.BacklogItem;
import io.pathway42.gap.BacklogItems;
import io.pathway42.gap.Gaps;
import io.pathway42.gap.ItemRoles;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What will exist when the item is done, what will prove it, and by when. */
@Component
class PlanItemStep implements Step {

    /** Days that an item gets at least when its date has come near or passed before it was released. */
    private static final int SHORTEST = 28;

    private final Backlog backlog;
    private final BacklogItems items;
    private final Gaps gaps;
    private final ItemRoles roles;

    PlanItemStep(Backlog backlog, BacklogItems items, Gaps gaps, ItemRoles roles) {
        this.backlog = backlog;
        this.items = items;
        this.gaps = gaps;
        this.roles = roles;
    }

    @Override
    public String element() {
        return "userTask_PlanItem";
    }

    @Override
    public Map<String, Object> prefill(StepContext context) {
        BacklogItem item = backlog.get(context.programmeId(), context.subjectRef());
        Map<String, Object> form = new LinkedHashMap<>(ItemTexts.of(item));
        LocalDate soonest = context.today().plusDays(SHORTEST);
        form.put("gapStatements", statements(context.programmeId(), item));
        form.put("itemDue", (item.due().isBefore(soonest) ? soonest : item.due()).toString());
        form.put("outcome", item.outcome());
        form.put("proof", item.proof());
        form.put("trialSystem", item.trialSystem());
        form.put("dependsOn", item.dependsOn());
        form.entrySet().removeIf(field -> "".equals(field.getValue()) && !"gapStatements".equals(field.getKey()));
        return form;
    }

    @Override
    public Map<String, Object> submit(StepContext context, Submission submission) {
        items.begun(
                context.programmeId(),
                context.subjectRef(),
                submission.text("outcome"),
                submission.text("proof"),
                submission.text("trialSystem"),
                submission.date("itemDue").orElse(context.today()));
        String owner = backlog.get(context.programmeId(), context.subjectRef()).owner();
        return Map.of(
                "peerRole", roles.peer(context.programmeId(), owner),
                "approverRole", roles.approver(context.programmeId(), owner));
    }

    private String statements(String programmeId, BacklogItem item) {
        return gaps.all(programmeId).stream()
                .filter(gap -> item.requirementRefs().contains(gap.ref()))
                .map(gap -> "\n- %s: %s".formatted(gap.ref(), gap.statement()))
                .collect(Collectors.joining("", "\n", ""));
    }
}
