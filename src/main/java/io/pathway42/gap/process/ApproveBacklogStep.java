package io.pathway42.gap.process;

import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.gap.Backlog;
import io.pathway42.gap.BacklogApprovals;
import io.pathway42.gap.BacklogItem;
import io.pathway42.gap.Gaps;
import io.pathway42.identity.People;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The sponsor stands behind backlog, budget and plan, or returns them. */
@Component
class ApproveBacklogStep implements Step {

    private final Backlog backlog;
    private final BacklogApprovals approvals;
    private final Gaps gaps;
    private final People people;

    ApproveBacklogStep(Backlog backlog, BacklogApprovals approvals, Gaps gaps, People people) {
        this.backlog = backlog;
        this.approvals = approvals;
        this.gaps = gaps;
        this.people = people;
    }

    @Override
    public String element() {
        return "userTask_ApproveBacklog";
    }

    @Override
    public Map<String, Object> prefill(StepContext context) {
        List<BacklogItem> open = backlog.all(context.programmeId()).stream()
                .filter(item -> !item.done())
                .toList();
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("itemCount", open.size());
        form.put("effortDays", open.stream().mapToInt(BacklogItem::effortDays).sum());
        form.put(
                "lastDue",
                open.stream()
                        .map(BacklogItem::due)
                        .max(Comparator.naturalOrder())
                        .map(LocalDate::toString)
                        .orElse("not set yet"));
        form.put("blockers", gaps(context.programmeId(), "blocker"));
        form.put("majors", gaps(context.programmeId(), "major"));
        form.put("minors", gaps(context.programmeId(), "minor"));
        form.put("items", open.stream().map(this::row).toList());
        return form;
    }

    @Override
    public Map<String, Object> submit(StepContext context, Submission submission) {
        if ("approve".equals(submission.text("backlogDecision"))) {
            approvals.approve(
                    context.programmeId(),
                    context.clientId(),
                    context.person(),
                    context.today(),
                    submission.number("budget"),
                    submission.text("currency"),
                    submission.text("comment"));
        }
        return Map.of();
    }

    private long gaps(String programmeId, String severity) {
        return gaps.all(programmeId).stream()
                .filter(gap -> gap.severity().equals(severity))
                .count();
    }

    private Map<String, Object> row(BacklogItem item) {
        Integer priority = item.agreedPriority();
        return Map.of(
                "ref", item.ref(),
                "title", item.title(),
                "priority", priority == null ? "" : priority,
                "owner", people.name(item.owner()),
                "effortDays", item.effortDays(),
                "due", item.due().toString());
    }
}
