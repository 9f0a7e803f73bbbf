package io.pathway42.impact.process;

import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.impact.ImpactAssessment;
import io.pathway42.impact.ImpactAssessments;
import io.pathway42.impact.ImpactScore;
import io.pathway42.inventory.AiSystem;
import io.pathway42.inventory.AiSystems;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Scores the worst credible harm; the level follows from the table. */
@Component
class ScoreImpactStep implements Step {

    private final ImpactAssessments assessments;
    private final AiSystems systems;
    private final AssessmentFile file;

    ScoreImpactStep(ImpactAssessments assessments, AiSystems systems, AssessmentFile file) {
        this.assessments = assessments;
        this.systems = systems;
        this.file = file;
    }

    @Override
    public String element() {
        return "userTask_ScoreImpact";
    }

    @Override
    public Map<String, Object> prefill(StepContext context) {
        Map<String, Object> values = file.header(context);
        ImpactAssessment assessment = file.assessment(context);
        if (assessment.score() > 0) {
            values.put("severity", String.valueOf(assessment.severity()));
            values.put("likelihood", String.valueOf(assessment.likelihood()));
            values.put("peopleReached", assessment.peopleReached());
            values.put("reversibility", assessment.hardToReverse() ? "hard" : "easy");
            values.put("vulnerable", assessment.vulnerableGroup() ? "yes" : "no");
        } else {
            AiSystem system = file.system(context);
            values.putAll(Suggestions.score(system, systems.screening(context.programmeId(), system.ref())));
        }
        return values;
    }

    @Override
    public Map<String, Object> submit(StepContext context, Submission submission) {
        assessments.scored(
                context.programmeId(),
                context.variable("assessmentId"),
                new ImpactScore(
                        submission.number("severity"),
                        submission.number("likelihood"),
                        submission.number("peopleReached"),
                        "hard".equals(submission.text("reversibility")),
                        submission.flag("vulnerable")));
        file.keep(context, Map.of("scoreReasoning", submission.text("scoreReasoning")));
        return Map.of();
    }
}
