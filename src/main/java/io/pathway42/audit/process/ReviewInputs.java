package io.pathway42.audit.process;

import io.pathway42.audit.Audit;
import io.pathway42.audit.AuditKind;
import io.pathway42.audit.Audits;
import io.pathway42.audit.Finding;
import io.pathway42.audit.Findings;
import io.pathway42.audit.Review;
import io.pathway42.audit.Reviews;
import io.pathway42.audit.Reviews.ReviewDecision;
import io.pathway42.engine.ProcessVariables;
import io.pathway42.gap.Backlog;
import io.pathway42.gap.BacklogItem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Gathers the inputs of the management review from the registers, and checks that none of 9.3.2 is missing. */
@Component("reviewInputs")
class ReviewInputs implements JavaDelegate {

    private final Reviews reviews;
    private final Audits audits;
    private final Findings findings;
    private final Backlog backlog;

    ReviewInputs(Reviews reviews, Audits audits, Findings findings, Backlog backlog) {
        this.reviews = reviews;
        this.audits = audits;
        this.findings = findings;
        this.backlog = backlog;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String programmeId = (String) execution.getVariable(ProcessVariables.PROGRAMME);
        boolean missing = reviews.latest(programmeId)
                .map(review -> !review.missingInputs().isEmpty())
                .orElse(true);
        execution.setVariable("inputsMissing", missing);
    }

    /** What the registers already know. */
    Map<String, Object> known(String programmeId) {
        Map<String, Object> values = new LinkedHashMap<>();
        reviews.latest(programmeId).ifPresent(review -> earlier(values, review));
        values.put("earlierActions", earlierActions(programmeId));
        values.put("nonconformities", nonconformities(programmeId));
        values.put("audits", auditResults(programmeId));
        values.put("improvement", improvement(programmeId));
        return values;
    }

    /** A review under way keeps what was written before. */
    private static void earlier(Map<String, Object> values, Review review) {
        if (!"prepared".equals(review.status())) {
            return;
        }
        Shown.put(values, "changes", review.changes());
        Shown.put(values, "parties", review.parties());
        Shown.put(values, "monitoring", review.monitoring());
    }

    private String earlierActions(String programmeId) {
        List<String> actions = reviews.all(programmeId).stream()
                .flatMap(review -> reviews.decisions(programmeId, review.ref()).stream())
                .map(ReviewInputs::line)
                .toList();
        return actions.isEmpty() ? "There was no earlier management review." : String.join("\n", actions);
    }

    private static String line(ReviewDecision decision) {
        return "%s, until %s".formatted(decision.text(), decision.due());
    }

    private String nonconformities(String programmeId) {
        List<Finding> all = findings.all(programmeId);
        return "Register of findings: " + Shown.summary(all);
    }

    private String auditResults(String programmeId) {
        String results = Stream.of(AuditKind.INTERNAL, AuditKind.STAGE_1, AuditKind.STAGE_2, AuditKind.SURVEILLANCE)
                .flatMap(kind -> audits.of(programmeId, kind).stream())
                .filter(Audit::reported)
                .map(Shown::of)
                .collect(Collectors.joining("\n"));
        return results.isEmpty() ? "No audit has reported yet." : results;
    }

    private String improvement(String programmeId) {
        List<BacklogItem> items = backlog.all(programmeId);
        long done = items.stream().filter(BacklogItem::done).count();
        return "Improvement backlog: %d items done, %d open.".formatted(done, items.size() - done);
    }
}
