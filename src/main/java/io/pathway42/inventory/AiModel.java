package io.pathway42.inventory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A model that an AI system uses.
 *
 * @param supplier ref of the supplier, empty for an own model
 * @param versionPinned whether the version stays until the client changes it
 * @param endOfLife when the supplier withdraws it
 * @param checkedOn when the entry was last completed
 */
public record AiModel(
        String programmeId,
        String clientId,
        String ref,
        String name,
        String kind,
        String version,
        String supplier,
        boolean thirdParty,
        boolean versionPinned,
        @Nullable LocalDate endOfLife,
        @Nullable LocalDate checkedOn) {}
