package io.pathway42.evidence;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A file that proves something.
 *
 * @param ref {@code EV-0001}, unique in its programme
 * @param hash SHA-256 of the content in hex; the same content is kept once
 * @param validTo last day on which it counts, when it wears out
 */
public record EvidenceItem(
        String programmeId,
        String clientId,
        String ref,
        String title,
        String fileName,
        String mediaType,
        String hash,
        long sizeBytes,
        String addedBy,
        OffsetDateTime added,
        @Nullable LocalDate validTo) {}
