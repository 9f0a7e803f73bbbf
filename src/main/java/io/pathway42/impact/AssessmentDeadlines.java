package io.pathway42.impact;

import io.pathway42.engine.ModelReadable;
import io.pathway42.standard.StandardDeadlines;
import java.time.OffsetDateTime;
import java.time.Period;
import org.springframework.stereotype.Component;

/** By when an assessment has to be submitted before its system is suspended. */
@Component
public class AssessmentDeadlines implements ModelReadable {

    private static final String FIRST = "impact-overdue";
    private static final String REWORK = "T-17";

    private final ImpactAssessments assessments;
    private final StandardDeadlines deadlines;

    AssessmentDeadlines(ImpactAssessments assessments, StandardDeadlines deadlines) {
        this.assessments = assessments;
        this.deadlines = deadlines;
    }

    /** ISO 8601 with offset; counted from the last rejection, or from the start when there was none. */
    public String latest(String programmeId, String assessmentId) {
        ImpactAssessment assessment = assessments.get(programmeId, assessmentId);
        OffsetDateTime rejected = assessment.rejectedAt();
        return (rejected == null ? assessment.openedAt().plus(period(FIRST)) : rejected.plus(period(REWORK)))
                .toString();
    }

    Period period(String key) {
        return deadlines
                .timer(key)
                .map(timer -> Period.parse(timer.value()))
                .orElseThrow(() -> new IllegalStateException("No timer " + key));
    }
}
