package io.pathway42.audit;

import io.pathway42.engine.DecisionOutcome;
import io.pathway42.engine.ExternalEvent;
import io.pathway42.standard.Catalogue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Takes a report of the certification body with its findings: stage 2, surveillance, recertification. */
@Component
class ReportedFindings {

    private static final List<String> GRADES = List.of(Finding.MAJOR, Finding.MINOR, Finding.OBSERVATION);

    private final Audits audits;
    private final Findings findings;
    private final FindingGrades grades;
    private final Catalogue catalogue;

    ReportedFindings(Audits audits, Findings findings, FindingGrades grades, Catalogue catalogue) {
        this.audits = audits;
        this.findings = findings;
        this.grades = grades;
        this.catalogue = catalogue;
    }

    /** Whether a major finding was reported. */
    boolean accept(ExternalEvent event, String kind) {
        EventFields data = EventFields.of(event);
        LocalDate date = data.day("date");
        List<NewFinding> reported = data.entries("findings").stream()
                .map(entry -> new NewFinding(
                        entry.choice("grade", GRADES), "", "", entry.refs(catalogue), entry.text("text")))
                .toList();
        data.refuseFaults();
        supersede(event.programmeId(), kind);
        String audit = audits.underWay(event.programmeId(), event.clientId(), kind);
        audits.note(event.programmeId(), audit, Map.of("status", "reported", "reported_on", date));
        graded(reported).forEach(f -> findings.raise(event.programmeId(), event.clientId(), kind, audit, f));
        return reported.stream().anyMatch(finding -> Finding.MAJOR.equals(finding.grade()));
    }

    /** What the audit of this kind before it left open counts no longer: this report says what still holds. */
    private void supersede(String programmeId, String kind) {
        findings.ofLatest(programmeId, kind).stream()
                .filter(Finding::needsAction)
                .forEach(finding -> findings.becomes(programmeId, finding.ref(), Finding.SUPERSEDED));
    }

    private List<NewFinding> graded(List<NewFinding> reported) {
        List<NewFinding> graded = new ArrayList<>();
        for (NewFinding finding : reported) {
            graded.add(Finding.MINOR.equals(finding.grade()) ? byTheRule(finding, reported) : asGiven(finding));
        }
        return graded;
    }

    private static NewFinding asGiven(NewFinding finding) {
        return new NewFinding(finding.grade(), finding.grade(), "as reported", finding.refs(), finding.text());
    }

    /** Several minors on one requirement may be read as one major. */
    private NewFinding byTheRule(NewFinding finding, List<NewFinding> reported) {
        int together = finding.refs().stream()
                .mapToInt(ref -> (int) reported.stream()
                        .filter(other -> Finding.MINOR.equals(other.grade())
                                && other.refs().contains(ref))
                        .count())
                .max()
                .orElse(1);
        DecisionOutcome outcome = grades.grade("lapse", together);
        return new NewFinding(
                finding.grade(), outcome.text("findingGrade"), outcome.text("because"), finding.refs(), finding.text());
    }
}
