package io.pathway42.gap.process;

import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.gap.Backlog;
import io.pathway42.gap.BacklogItem;
import io.pathway42.gap.BacklogItems;
import io.pathway42.gap.BacklogProposals;
import io.pathway42.gap.NewItem;
import io.pathway42.gap.StatedGap;
import io.pathway42.problem.Problem;
import io.pathway42.register.Lines;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Owner, effort and date of every piece of work. */
@Component
class PlanBacklogStep implements Step {

    private final Backlog backlog;
    private final BacklogItems items;
    private final BacklogProposals proposals;

    PlanBacklogStep(Backlog backlog, BacklogItems items, BacklogProposals proposals) {
        this.backlog = backlog;
        this.items = items;
        this.proposals = proposals;
    }

    @Override
    public String element() {
        return "userTask_PlanBacklog";
    }

    @Override
    public Map<String, Object> prefill(StepContext context) {
        return Map.of(
                "items",
                open(context.programmeId()).stream().map(PlanBacklogStep::row).toList());
    }

    @Override
    public Map<String, Object> submit(StepContext context, Submission submission) {
        Set<String> kept = new HashSet<>();
        for (Submission row : submission.rows("items")) {
            kept.add(plan(context, row));
        }
        open(context.programmeId()).stream()
                .map(BacklogItem::ref)
                .filter(ref -> !kept.contains(ref))
                .forEach(ref -> items.drop(context.programmeId(), ref));
        List<StatedGap> uncovered = proposals.uncovered(context.programmeId());
        if (!uncovered.isEmpty()) {
            throw Problem.Refused.because(
                    "items",
                    "No item serves "
                            + uncovered.stream().map(StatedGap::ref).collect(Collectors.joining(", "))
                            + " any longer: add it to one.");
        }
        return Map.of();
    }

    private String plan(StepContext context, Submission row) {
        LocalDate due = row.date("due").orElse(context.today());
        if (row.has("ref")
                && backlog.find(context.programmeId(), row.text("ref")).isPresent()) {
            items.planned(
                    context.programmeId(),
                    row.text("ref"),
                    row.text("title"),
                    Lines.join(row.list("refs")),
                    row.text("owner"),
                    row.number("effortDays"),
                    due,
                    row.text("dependsOn"));
            return row.text("ref");
        }
        return backlog.add(
                context.programmeId(),
                context.clientId(),
                new NewItem(
                        row.text("title"),
                        row.list("refs"),
                        row.text("owner"),
                        row.number("effortDays"),
                        due,
                        "gap-analysis"));
    }

    private List<BacklogItem> open(String programmeId) {
        return backlog.all(programmeId).stream().filter(item -> !item.done()).toList();
    }

    private static Map<String, Object> row(BacklogItem item) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("ref", item.ref());
        row.put("title", item.title());
        row.put("source", "definition".equals(item.source()) ? "client" : "proposed");
        row.put("refs", item.requirementRefs());
        row.put("owner", item.owner());
        row.put("effortDays", item.effortDays());
        row.put("due", item.due().toString());
        row.put("dependsOn", item.dependsOn());
        row.values().removeIf(""::equals);
        return row;
    }
}
