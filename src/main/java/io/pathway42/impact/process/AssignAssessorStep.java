package io.pathway42.impact.process;

import io.pathway42.engine.SeparationRules;
import io.pathway42.engine.SeparationRules.Rule;
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

/** Names the assessor, who never owns or builds the system (SD-04). */
@Component
class AssignAssessorStep implements Step {

    private final ImpactAssessments assessments;
    private final Assessors assessors;
    private final People people;
    private final AssessmentFile file;
    private final SeparationRules rules;

    AssignAssessorStep(
            ImpactAssessments assessments,
            Assessors assessors,
            People people,
            AssessmentFile file,
            SeparationRules rules) {
        this.assessments = assessments;
        this.assessors = assessors;
        this.people = people;
        this.file = file;
        this.rules = rules;
    }

    @Override
    public String element() {
        return "userTask_AssignAssessor";
    }

    @Override
    public Map<String, Object> prefill(StepContext context) {
        Map<String, Object> values = file.header(context);
        values.put("assessBy", context.today().plusDays(28).toString());
        assessors.suggestedFor(context.programmeId(), file.system(context)).ifPresent(person -> {
            values.put("assessor", person);
            values.put(
                    "assessorCompetence",
                    people.name(person) + " knows the approved assessment procedure and neither owns nor built it.");
        });
        return values;
    }

    @Override
    public Map<String, Object> submit(StepContext context, Submission submission) {
        AiSystem system = file.system(context);
        String assessor = submission.text("assessor");
        refuse(context, system, assessor);
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

    private void refuse(StepContext context, AiSystem system, String assessor) {
        assessors.side(context.programmeId(), system, assessor).ifPresent(side -> {
            Rule rule = rules.get("SD-04");
            String instead = assessors
                    .suggestedFor(context.programmeId(), system)
                    .map(free -> people.name(free) + " may do it.")
                    .orElse(rule.wayOut());
            throw Problem.Refused.because(
                    "assessor",
                    "%s: %s %s %s. %s".formatted(rule.id(), rule.text(), people.name(assessor), side, instead));
        });
    }
}
