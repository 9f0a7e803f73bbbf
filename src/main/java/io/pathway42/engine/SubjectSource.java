package io.pathway42.engine;

import java.util.Optional;

/** Finds the subjects that one kind of process variable points to. One bean per variable. */
public interface SubjectSource {

    /** The process variable, for instance {@code systemId}. */
    String variable();

    Optional<Subject> find(String programmeId, String ref);
}
