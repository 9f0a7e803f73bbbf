package io.pathway42.audit;

import io.pathway42.engine.DecisionFacts;
import io.pathway42.engine.DecisionOutcome;
import io.pathway42.programme.Timers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Gives the rule on deadlines what it asks about a finding, and sets the dates it answers. The last date of a finding
 * of the certification body runs from the last day of its audit.
 */
@Component
class FindingDeadlines implements DecisionFacts {

    private final Findings findings;
    private final Audits audits;
    private final Timers timers;
    private final Clock clock;

    FindingDeadlines(Findings findings, Audits audits, Timers timers, Clock clock) {
        this.findings = findings;
        this.audits = audits;
        this.timers = timers;
        this.clock = clock;
    }

    @Override
    public String decision() {
        return "finding-deadlines";
    }

    @Override
    public Map<String, Object> facts(DecisionContext context) {
        Finding finding = findings.get(context.programmeId(), context.subject());
        return Map.of("findingSource", finding.source(), "findingGrade", finding.grade());
    }

    @Override
    public void decided(DecisionContext context, DecisionOutcome outcome) {
        String programmeId = context.programmeId();
        Finding finding = findings.get(programmeId, context.subject());
        LocalDate today = LocalDate.now(clock);
        LocalDate lastDay = audits.find(programmeId, finding.audit())
                .map(audit -> audit.lastDay(today))
                .orElse(finding.raisedOn());
        findings.note(
                programmeId,
                finding.ref(),
                Map.of(
                        "answer_due", timers.dayAfter(programmeId, outcome.text("answerKey"), finding.raisedOn()),
                        "limit_on", timers.dayAfter(programmeId, outcome.text("limitKey"), lastDay),
                        "answered_to", outcome.text("answeredTo"),
                        "action_needed", covers(programmeId, finding) ? "done" : outcome.text("actionNeeded")));
    }

    /** An action that covers several findings is carried out, not only planned. */
    private boolean covers(String programmeId, Finding finding) {
        return findings.all(programmeId).stream()
                .anyMatch(other -> other.combinedWith().equals(finding.ref()));
    }
}
