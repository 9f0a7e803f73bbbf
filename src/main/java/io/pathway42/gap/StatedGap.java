package io.pathway42.gap;

/**
 * A requirement that scores below "defined and approved".
 *
 * @param ref of the requirement
 * @param severity {@code blocker}, {@code major} or {@code minor}
 * @param statement what is missing
 */
public record StatedGap(String ref, String title, String severity, String statement, int score) {}
