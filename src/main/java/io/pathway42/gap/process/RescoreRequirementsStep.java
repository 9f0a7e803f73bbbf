package io.pathway42.gap.process;

import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.gap.Backlog;
import io.pathway42.gap.BacklogItem;
import io.pathway42.gap.RequirementRescored;
import io.pathway42.gap.RequirementStatus;
import io.pathway42.gap.Requirements;
import io.pathway42.problem.Fault;
import io.pathway42.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The requirements that an item serves are scored anew, and the item is closed or reopened. */
@Component
class RescoreRequirementsStep implements Step {

    private static final int OPERATING = 4;

    private final Backlog backlog;
    private final Requirements requirements;
    private final ApplicationEventPublisher events;

    RescoreRequirementsStep(Backlog backlog, Requirements requirements, ApplicationEventPublisher events) {
        this.backlog = backlog;
        this.requirements = requirements;
        this.events = events;
    }

    @Override
    public String element() {
        return "userTask_RescoreRequirements";
    }

    @Override
    public Map<String, Object> prefill(StepContext context) {
        BacklogItem item = backlog.get(context.programmeId(), context.subjectRef());
        Map<String, Object> form = new LinkedHashMap<>(ItemTexts.of(item));
        form.put("record", item.record());
        form.put(
                "requirements",
                served(context.programmeId(), item)
                        .map(RescoreRequirementsStep::row)
                        .toList());
        return form;
    }

    @Override
    public Map<String, Object> submit(StepContext context, Submission submission) {
        boolean close = "close".equals(submission.text("itemDecision"));
        List<Submission> rows = submission.rows("requirements");
        if (close) {
            refuseOpenGaps(rows);
        }
        BacklogItem item = backlog.get(context.programmeId(), context.subjectRef());
        Set<String> served = Set.copyOf(item.requirementRefs());
        rows.stream().filter(row -> served.contains(row.text("ref"))).forEach(row -> rescore(context, item, row));
        if (close) {
            backlog.closed(context.programmeId(), item.ref(), context.person(), context.today());
        }
        return Map.of();
    }

    private static void refuseOpenGaps(List<Submission> rows) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).number("score") < RequirementStatus.DEFINED) {
                faults.add(new Fault(
                        "requirements[" + i + "].score",
                        "Below 3 the gap is not closed: reopen the item, or score what is defined and approved."));
            }
        }
        if (!faults.isEmpty()) {
            throw new Problem.Refused("gap-still-open", "The gap is not closed yet.", faults);
        }
    }

    private void rescore(StepContext context, BacklogItem item, Submission row) {
        LocalDate recordOn = item.recordOn() == null ? context.today() : item.recordOn();
        requirements.rescored(context.programmeId(), row.text("ref"), row.number("score"), context.person(), recordOn);
        events.publishEvent(new RequirementRescored(
                context.programmeId(),
                context.clientId(),
                row.text("ref"),
                row.number("score"),
                row.text("soaStatus"),
                item.ref(),
                context.person(),
                context.today()));
    }

    private Stream<RequirementStatus> served(String programmeId, BacklogItem item) {
        return item.requirementRefs().stream()
                .map(ref -> requirements.find(programmeId, ref))
                .flatMap(Optional::stream);
    }

    private static Map<String, Object> row(RequirementStatus requirement) {
        return Map.of(
                "ref", requirement.ref(),
                "title", requirement.title(),
                "before", String.valueOf(requirement.score()),
                "score", String.valueOf(Math.max(OPERATING, requirement.score())),
                "soaStatus", "implemented");
    }
}
