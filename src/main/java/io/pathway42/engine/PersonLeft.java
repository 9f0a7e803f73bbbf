package io.pathway42.engine;

/** Somebody may no longer come in; what they have open goes to others. */
public record PersonLeft(String person) {}
