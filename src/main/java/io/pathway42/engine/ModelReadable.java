package io.pathway42.engine;

/** Marks a bean whose read-only methods expressions in models may call. No other bean is visible to them. */
public interface ModelReadable {}
