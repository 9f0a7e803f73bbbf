package io.pathway42.engine;

import java.util.List;

/** One condition for entering or leaving a phase. Beans; a gate asks all those of its phase and side. */
public interface GateCriterion {

    /** {@code P05}. */
    String phase();

    Side side();

    /** Empty when the condition holds. */
    List<Deviation> deviations(String programmeId);

    enum Side {
        ENTRY,
        EXIT
    }
}
