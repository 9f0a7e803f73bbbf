package io.pathway42.engine;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who did a step before. */
public interface PastSteps {

    /**
     * The latest completion of a step: in the same process instance and about the same subject before any other of the
     * programme.
     */
    Optional<Done> latest(String programmeId, String processInstanceId, String element, @Nullable String subjectRef);

    /** A step that somebody completed. */
    record Done(String name, String person) {}
}
