package io.pathway42.impact.process;

import io.pathway42.engine.DecisionFacts;
import io.pathway42.engine.DecisionOutcome;
import io.pathway42.impact.ImpactAssessment;
import io.pathway42.impact.ImpactAssessments;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Gives the table of impact levels the score of an assessment, and keeps the level. */
@Component
class ImpactLevelFacts implements DecisionFacts {

    private final ImpactAssessments assessments;

    ImpactLevelFacts(ImpactAssessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public String decision() {
        return "impact-level";
    }

    @Override
    public Map<String, Object> facts(DecisionContext context) {
        ImpactAssessment assessment = assessments.get(context.programmeId(), assessment(context));
        return Map.of(
                "impactScore", assessment.score(),
                "peopleReached", assessment.peopleReached(),
                "hardToReverse", assessment.hardToReverse(),
                "vulnerableGroup", assessment.vulnerableGroup());
    }

    @Override
    public void decided(DecisionContext context, DecisionOutcome outcome) {
        assessments.levelled(
                context.programmeId(),
                assessment(context),
                outcome.text("impactLevel"),
                outcome.text("assessmentApprover"),
                outcome.text("because"));
    }

    private static String assessment(DecisionContext context) {
        return String.valueOf(context.variables().get("assessmentId"));
    }
}
