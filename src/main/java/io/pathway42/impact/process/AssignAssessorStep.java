package io.pathway42.impact.process;

import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.identity.People;
import io.pathway42.impact.Assessors;
import io.pathway42.impact.ImpactAssessments;
import io.pathway42.inventory.AiSystem;
import io.pathway42.problem.Problem;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Names the assessor, who never is the owner of the system (SD-04). */
@Component
class AssignAssessorStep implements Step {

    private final ImpactAssessments assessments;
    private final Assessors assessors;
    private final People people;
    private final AssessmentFile file;

    AssignAssessorStep(ImpactAssessments assessments, Assessors assessors, People people, AssessmentFile file) {
        this.assessments = assessments;
        this.assessors = assessors;
        this.people = people;
        this.file = file;
    }

    @Override
    public String element() {
        return "userTask_AssignAssessor";
    }

    @Override
    public Map<String, Object> prefill(StepContext context) {
        Map<String, Object> values = file.header(context);
        values.put("assessBy", context.today().plusDays(28).toString());
        assessors
                .suggestedFor(context.programmeId(), file.system(context).owner())
                .ifPresent(person -> {
                    values.put("assessor", person);
                    values.put(
                            "assessorCompetence",
                            people.name(person)
                                    + " knows the approved assessment procedure and neither owns nor built it.");
                });
        return values;
    }

    @Override
    public Map<String, Object> submit(StepContext context, Submission submission) {
        AiSystem system = file.system(context);
        String assessor = submission.text("assessor");
        if (assessor.equals(system.owner())) {
            throw Problem.Refused.because(
                    "assessor", "The owner of the system cannot assess it; choose somebody else.");
        }
        if (!submission.flag("independenceConfirmed")) {
            throw Problem.Refused.because(
                    "independenceConfirmed",
                    "Without independence the assessment does not count; choose somebody else.");
        }
        assessments.assigned(
                context.programmeId(), context.variable("assessmentId"), context.variable("aiiaRoute"), assessor);
        file.keep(context, submission);
        return Map.of();
    }
}
