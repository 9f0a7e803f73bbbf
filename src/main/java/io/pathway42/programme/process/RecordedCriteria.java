package io.pathway42.programme.process;

import io.pathway42.engine.GateCriterion;
import io.pathway42.engine.GateCriterion.Side;
import io.pathway42.programme.RecordedAnswers;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Makes criteria about what is on record; the steps lead to their fix. */
@Component
class RecordedCriteria {

    private static final String STEP = "steps/";

    private final RecordedAnswers answers;

    RecordedCriteria(RecordedAnswers answers) {
        this.answers = answers;
    }

    /** Holds once a step is on record. */
    GateCriterion done(String phase, Side side, String step, String code, String missing) {
        return that(phase, side, step, code, missing, programmeId -> answers.exists(programmeId, step));
    }

    /** Holds once a step is on record with a choice. */
    GateCriterion chosen(
            String phase, Side side, String step, String field, String choice, String code, String missing) {
        return that(phase, side, step, code, missing, programmeId -> answers.chosen(programmeId, step, field, choice));
    }

    /** Holds while something else does that a step brings. */
    GateCriterion that(String phase, Side side, String step, String code, String missing, Predicate<String> holds) {
        return new RecordedCriterion(phase, side, code, missing, STEP + step, holds);
    }
}
