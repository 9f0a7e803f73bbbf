package io.pathway42.engine;

/**
 * Somebody else answers for a subject; open tasks about it follow.
 *
 * @param subjectRef {@code AIS-04}
 */
public record SubjectOwnerChanged(String programmeId, String subjectRef) {}
