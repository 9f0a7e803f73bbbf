package io.pathway42.programme;

/**
 * A phase of a programme began or ended; published inside the transaction in which it did.
 *
 * @param phase {@code P00} to {@code P17}
 * @param begun false when it ended
 */
public record PhaseChanged(String programmeId, String phase, boolean begun) {}
