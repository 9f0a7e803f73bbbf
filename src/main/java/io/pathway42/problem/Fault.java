package io.pathway42.problem;

/**
 * One thing that is wrong with an input.
 *
 * @param field where it is: a form field's key, a path such as {@code ai_systems[3].owner}, or a sheet, row and column
 * @param message what is wrong and the way out, in a sentence a lay person understands
 */
public record Fault(String field, String message) {}
