package io.pathway42.impact.process;

import io.pathway42.engine.Deviation;
import io.pathway42.engine.GateCriterion;
import io.pathway42.evidence.StepRecords;
import io.pathway42.impact.Assessors;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Before systems are assessed, the procedure is approved and there is somebody to assess. */
@Component
class AssessmentMethodReady implements GateCriterion {

    private final StepRecords records;
    private final Assessors assessors;

    AssessmentMethodReady(StepRecords records, Assessors assessors) {
        this.records = records;
        this.assessors = assessors;
    }

    @Override
    public String phase() {
        return "P06";
    }

    @Override
    public Side side() {
        return Side.ENTRY;
    }

    @Override
    public List<Deviation> deviations(String programmeId) {
        List<Deviation> deviations = new ArrayList<>();
        if (!records.exists(programmeId, "05.6")) {
            deviations.add(new Deviation(
                    "assessment-procedure-missing",
                    "The procedure for impact assessments is not approved.",
                    "steps/05.6"));
        }
        if (!assessors.appointed(programmeId)) {
            deviations.add(new Deviation(
                    "no-assessor",
                    "Nobody is impact assessor. Name somebody trained who neither owns nor builds AI systems.",
                    "people"));
        }
        return deviations;
    }
}
