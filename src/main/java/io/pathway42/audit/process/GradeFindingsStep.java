package io.pathway42.audit.process;

import io.pathway42.audit.AuditKind;
import io.pathway42.audit.FindingGrades;
import io.pathway42.audit.Findings;
import io.pathway42.audit.NewFinding;
import io.pathway42.engine.DecisionOutcome;
import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Registers the findings of an internal audit, graded by the rule that certification bodies use. */
@Component
class GradeFindingsStep implements Step {

    private static final String LAPSE = "lapse";

    private final Findings findings;
    private final FindingGrades grades;

    GradeFindingsStep(Findings findings, FindingGrades grades) {
        this.findings = findings;
        this.grades = grades;
    }

    @Override
    public String element() {
        return "userTask_GradeFindings";
    }

    @Override
    public Map<String, Object> submit(StepContext context, Submission submission) {
        List<Submission> rows = submission.rows("findings");
        rows.forEach(row -> raise(context, row, lapses(rows, row.text("requirement"))));
        return Map.of();
    }

    private void raise(StepContext context, Submission row, int lapsesOnRequirement) {
        DecisionOutcome outcome = grades.grade(row.text("failure"), lapsesOnRequirement);
        String grade = outcome.text("findingGrade");
        findings.raise(
                context.programmeId(),
                context.clientId(),
                AuditKind.INTERNAL,
                context.subjectRef(),
                new NewFinding(
                        grade, grade, outcome.text("because"), List.of(row.text("requirement")), row.text("text")));
    }

    private static int lapses(List<Submission> rows, String requirement) {
        return (int) rows.stream()
                .filter(row -> row.text("requirement").equals(requirement) && LAPSE.equals(row.text("failure")))
                .count();
    }
}
