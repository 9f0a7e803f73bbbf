package io.pathway42.audit;

/**
 * A certificate was granted or something became of it; published inside the transaction in which it did.
 *
 * @param status one of the constants of {@link Certificate}
 */
public record CertificateChanged(String programmeId, String clientId, String number, String status) {}
