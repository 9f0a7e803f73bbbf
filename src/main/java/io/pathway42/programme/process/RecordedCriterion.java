package io.pathway42.programme.process;

import io.pathway42.engine.Deviation;
import io.pathway42.engine.GateCriterion;
import io.pathway42.programme.RecordedAnswers;
import java.util.List;
import java.util.function.Predicate;

/**
 * A condition that holds or does not, whatever the day.
 *
 * @param code of the deviation
 * @param missing what is missing, in a sentence
 * @param link page that leads to the fix
 * @param holds by programme
 */
record RecordedCriterion(String phase, Side side, String code, String missing, String link, Predicate<String> holds)
        implements GateCriterion {

    private static final String STEPS = "steps";

    /** Holds once a step is on record. */
    static RecordedCriterion done(
            RecordedAnswers answers, String phase, Side side, String step, String code, String missing) {
        return new RecordedCriterion(
                phase, side, code, missing, STEPS, programmeId -> answers.exists(programmeId, step));
    }

    /** Holds once a step is on record with a choice. */
    static RecordedCriterion chosen(
            RecordedAnswers answers,
            String phase,
            Side side,
            String step,
            String field,
            String choice,
            String code,
            String missing) {
        return new RecordedCriterion(
                phase, side, code, missing, STEPS, programmeId -> answers.chosen(programmeId, step, field, choice));
    }

    @Override
    public List<Deviation> deviations(String programmeId) {
        return holds.test(programmeId) ? List.of() : List.of(new Deviation(code, missing, link));
    }
}
