package io.pathway42.engine;

import java.util.Map;
import java.util.Optional;

/** Takes one type of external event into the registers. Beans, one per type. */
public interface ExternalEventHandler {

    /** {@code stage-1-report}. */
    String type();

    /** Whether several such events may be awaited at once, so that each has to name its subject. */
    default boolean aboutSubject() {
        return false;
    }

    /** Key of the process that such an event starts; empty when a process waits for it. */
    default Optional<String> starts() {
        return Optional.empty();
    }

    /**
     * Checks and stores the event inside the transaction that wakes the waiting process.
     *
     * @return routing facts for the process
     * @throws io.pathway42.problem.Problem.Refused with one fault per field of {@code data}
     */
    Map<String, Object> accept(ExternalEvent event);
}
