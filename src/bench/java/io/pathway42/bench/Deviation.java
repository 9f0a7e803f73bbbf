package io.pathway42.bench;

/**
 * An answer that differs from what the schema alone suggests.
 *
 * @param step number of the step: {@code 06.9}
 * @param field key, path or label of the field
 * @param times how many tasks get it before the usual answer is given
 */
public record Deviation(String step, String field, Object value, int times) {}
