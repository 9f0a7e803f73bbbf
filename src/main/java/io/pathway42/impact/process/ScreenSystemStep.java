package io.pathway42.impact.process;

import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.impact.ImpactAssessment;
import io.pathway42.impact.ImpactAssessments;
import io.pathway42.impact.Statements;
import io.pathway42.inventory.AiSystems;
import io.pathway42.inventory.Screening;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Takes the twelve screening answers into the inventory and opens the assessment. */
@Component
class ScreenSystemStep implements Step {

    private final AiSystems systems;
    private final ImpactAssessments assessments;
    private final Statements statements;
    private final AssessmentFile file;

    ScreenSystemStep(AiSystems systems, ImpactAssessments assessments, Statements statements, AssessmentFile file) {
        this.systems = systems;
        this.assessments = assessments;
        this.statements = statements;
        this.file = file;
    }

    @Override
    public String element() {
        return "userTask_ScreenSystem";
    }

    @Override
    public Map<String, Object> prefill(StepContext context) {
        Map<String, Object> values = file.header(context);
        systems.screening(context.programmeId(), context.subjectRef())
                .byQuestion()
                .forEach((question, yes) -> values.put(question, yes ? "yes" : "no"));
        return values;
    }

    @Override
    public Map<String, Object> submit(StepContext context, Submission submission) {
        String system = context.subjectRef();
        Set<String> yes = submission.data().keySet().stream()
                .filter(question -> question.matches("q\\d+"))
                .filter(submission::flag)
                .collect(Collectors.toSet());
        systems.screened(context.programmeId(), system, Screening.of(yes));
        String assessment = assessments
                .latest(context.programmeId(), system)
                .filter(ImpactAssessment::open)
                .map(ImpactAssessment::ref)
                .orElseGet(() -> assessments.open(context.programmeId(), context.clientId(), system, context.at()));
        submission
                .optional("screeningNote")
                .ifPresent(note -> statements.keep(
                        context.programmeId(), context.clientId(), assessment, Map.of("screeningNote", note)));
        return Map.of("assessmentId", assessment);
    }
}
