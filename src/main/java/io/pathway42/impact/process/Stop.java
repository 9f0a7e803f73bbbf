package io.pathway42.impact.process;

import io.pathway42.engine.StepContext;
import io.pathway42.impact.ImpactAssessment;
import io.pathway42.impact.ImpactAssessments;
import io.pathway42.inventory.AiSystems;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Takes a system out of use and ends its assessment. */
@Component
class Stop {

    private final ImpactAssessments assessments;
    private final AiSystems systems;
    private final AssessmentFile file;

    Stop(ImpactAssessments assessments, AiSystems systems, AssessmentFile file) {
        this.assessments = assessments;
        this.systems = systems;
        this.file = file;
    }

    void order(StepContext context, LocalDate on, String reason) {
        ImpactAssessment assessment = file.assessment(context);
        assessments.ended(context.programmeId(), assessment.ref(), "stopped", context.variable("aiiaRoute"), null);
        systems.stopped(context.programmeId(), assessment.system(), on, reason);
        systems.assessed(
                context.programmeId(), assessment.system(), "stopped", assessment.level(), context.today(), null);
    }
}
