package io.pathway42.audit;

/**
 * A part that somebody has, or had within the look-back, in something that is audited.
 *
 * @param ref requirement or AI system
 * @param because as it reads behind a name: {@code owns AIS-04 WorkPulse}
 */
public record Involvement(String ref, String because) {}
