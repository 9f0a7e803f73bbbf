package io.pathway42.programme.process;

import io.pathway42.engine.Deviation;
import io.pathway42.engine.GateCriterion;
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

    @Override
    public List<Deviation> deviations(String programmeId) {
        return holds.test(programmeId) ? List.of() : List.of(new Deviation(code, missing, link));
    }
}
