package io.pathway42.impact;

import io.pathway42.engine.ModelReadable;
import io.pathway42.programme.Timers;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Component;

/** By when an assessment has to be submitted before its system is suspended. */
@Component
public class AssessmentDeadlines implements ModelReadable {

    private final ImpactAssessments assessments;
    private final Timers timers;

    AssessmentDeadlines(ImpactAssessments assessments, Timers timers) {
        this.assessments = assessments;
        this.timers = timers;
    }

    /** ISO 8601 with offset; counted from the last rejection, or from the start when there was none. */
    public String latest(String programmeId, String assessmentId) {
        ImpactAssessment assessment = assessments.get(programmeId, assessmentId);
        OffsetDateTime rejected = assessment.rejectedAt();
        return rejected == null
                ? timers.from(programmeId, "impact-overdue", assessment.openedAt())
                : timers.from(programmeId, "T-17", rejected);
    }
}
