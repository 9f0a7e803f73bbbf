package io.pathway42.audit;

import io.pathway42.engine.Deviation;
import io.pathway42.engine.GateCriterion;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** A condition for passing a gate of this module's phases. */
record Criterion(String phase, Side side, Function<String, List<Deviation>> check) implements GateCriterion {

    /** A condition that holds or does not. */
    static Criterion that(String phase, Side side, Predicate<String> holds, Deviation otherwise) {
        return new Criterion(phase, side, id -> holds.test(id) ? List.of() : List.of(otherwise));
    }

    @Override
    public List<Deviation> deviations(String programmeId) {
        return check.apply(programmeId);
    }
}
