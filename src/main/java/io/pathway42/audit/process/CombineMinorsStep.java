package io.pathway42.audit.process;

import io.pathway42.audit.Finding;
import io.pathway42.audit.Findings;
import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Lets one corrective action cover minor findings that add up. */
@Component
class CombineMinorsStep implements Step {

    private final Findings findings;

    CombineMinorsStep(Findings findings) {
        this.findings = findings;
    }

    @Override
    public String element() {
        return "userTask_CombineMinors";
    }

    @Override
    public Map<String, Object> prefill(StepContext context) {
        List<Finding> minors = findings.addingUp(context.programmeId());
        Map<String, Object> values = new HashMap<>();
        values.put("findingRows", Shown.rows(minors));
        minors.stream().findFirst().ifPresent(first -> Shown.put(values, "owner", first.owner()));
        return values;
    }

    @Override
    public Map<String, Object> submit(StepContext context, Submission submission) {
        if ("combine".equals(submission.text("combineDecision"))) {
            combine(context, submission.text("owner"));
        }
        return Map.of();
    }

    private void combine(StepContext context, String owner) {
        List<Finding> minors = findings.addingUp(context.programmeId());
        Map<String, Finding> leading = new HashMap<>();
        for (Finding minor : minors) {
            Finding lead = leading.putIfAbsent(cluster(minor), minor);
            Map<String, String> columns =
                    lead == null ? Map.of("owner", owner) : Map.of("combined_with", lead.ref(), "owner", owner);
            findings.note(context.programmeId(), minor.ref(), columns);
        }
    }

    /** One action per requirement that has several; one for all when they are many on different requirements. */
    private static String cluster(Finding minor) {
        return Finding.MAJOR.equals(minor.handledAs()) ? minor.requirements().get(0) : "";
    }
}
