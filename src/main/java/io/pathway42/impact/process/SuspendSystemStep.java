package io.pathway42.impact.process;

import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.impact.AssessmentDeadlines;
import io.pathway42.impact.ImpactAssessments;
import io.pathway42.inventory.AiSystems;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Records that a system is out of use because its assessment ran out of time. */
@Component
class SuspendSystemStep implements Step {

    private final ImpactAssessments assessments;
    private final AssessmentDeadlines deadlines;
    private final AiSystems systems;
    private final AssessmentFile file;

    SuspendSystemStep(
            ImpactAssessments assessments, AssessmentDeadlines deadlines, AiSystems systems, AssessmentFile file) {
        this.assessments = assessments;
        this.deadlines = deadlines;
        this.systems = systems;
        this.file = file;
    }

    @Override
    public String element() {
        return "userTask_SuspendSystem";
    }

    @Override
    public Map<String, Object> prefill(StepContext context) {
        Map<String, Object> values = file.header(context);
        String latest = deadlines.latest(context.programmeId(), context.variable("assessmentId"));
        values.put("latest", latest.substring(0, 10));
        values.put("suspendedOn", context.today().toString());
        values.put("switchedOffBy", file.system(context).owner());
        return values;
    }

    @Override
    public Map<String, Object> submit(StepContext context, Submission submission) {
        assessments.suspended(
                context.programmeId(),
                context.variable("assessmentId"),
                submission.date("suspendedOn").orElse(context.today()));
        systems.suspended(context.programmeId(), context.subjectRef());
        file.keep(context, submission);
        return Map.of();
    }
}
