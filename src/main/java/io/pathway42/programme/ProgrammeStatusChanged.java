package io.pathway42.programme;

/**
 * A programme was suspended, goes on, is certified or closed; published inside the transaction that changed it.
 *
 * @param status one of the constants of {@link Programme}
 */
public record ProgrammeStatusChanged(String programmeId, String clientId, String status) {}
