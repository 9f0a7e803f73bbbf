package io.pathway42.insight.forecast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A phase, ready to be simulated. Days count from today.
 *
 * @param after places of the legs that have to end before it
 * @param spread duration of a phase that has not begun; what is left of one that runs
 * @param least a phase that has not begun lasts at least so many days
 * @param delay its work begins so many days after the legs before it
 * @param notBefore it does not end before that day
 * @param ended when a phase that is done has ended, at most 0
 * @param planned when it was to end
 * @param lead what lies between the end of the leg in this place and its own end at the least
 */
record Leg(
        String ref,
        Facts.State state,
        int[] after,
        Spread spread,
        double least,
        double delay,
        double notBefore,
        double ended,
        double planned,
        List<Detour> detours,
        @Nullable Lead lead) {

    /** What makes it longer with some probability. */
    record Detour(double probability, Spread days) {}

    record Lead(int place, Spread days) {}

    boolean done() {
        return state == Facts.State.DONE;
    }

    boolean ahead() {
        return state == Facts.State.AHEAD;
    }
}
