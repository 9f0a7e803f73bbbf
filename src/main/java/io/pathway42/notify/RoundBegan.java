package io.pathway42.notify;

/** It is time to look which deadlines come near or went by, and who has left. */
public record RoundBegan() {}
