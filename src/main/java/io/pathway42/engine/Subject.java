package io.pathway42.engine;

import org.jspecify.annotations.Nullable;

/**
 * What a task is about: an AI system, a backlog item, a finding.
 *
 * @param ref its number within the programme, for instance {@code AIS-04}
 * @param title as people call it
 * @param owner sign-in name of the person who answers for it, when there is one
 */
public record Subject(String ref, String title, @Nullable String owner) {}
