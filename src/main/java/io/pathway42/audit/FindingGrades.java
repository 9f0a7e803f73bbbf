package io.pathway42.audit;

import io.pathway42.engine.DecisionOutcome;
import io.pathway42.engine.Decisions;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Grades findings by the rule that certification bodies use. */
@Component
public class FindingGrades {

    public static final String DECISION = "finding-grade";

    private final Decisions decisions;

    FindingGrades(Decisions decisions) {
        this.decisions = decisions;
    }

    /**
     * @param failure {@code absent}, {@code no-results}, {@code lapse} or {@code none}
     * @param minorsOnRequirement how many lapses fall on the same requirement, this one included
     */
    public DecisionOutcome grade(String failure, int minorsOnRequirement) {
        return decisions.evaluate(
                DECISION,
                Map.of(
                        "requirementAbsent", "absent".equals(failure),
                        "resultsOutOfReach", "no-results".equals(failure),
                        "lapse", "lapse".equals(failure),
                        "minorsOnRequirement", minorsOnRequirement));
    }
}
