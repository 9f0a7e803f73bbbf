package io.pathway42.inventory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the owner of an AI system records about it; the rest of the record follows from it. */
public record InventoryRecord(
        String programmeId,
        String ref,
        String name,
        String unit,
        String purpose,
        String intendedUse,
        String misuse,
        String status,
        String origin,
        boolean shadow,
        boolean inScope,
        @Nullable LocalDate goLive,
        String isoRole,
        String actRole,
        boolean personalData,
        boolean euExposure,
        int users,
        String dataCategories,
        String lawfulBasis,
        String affected,
        String autonomy,
        String oversightPerson,
        String suppliers,
        String models,
        String countries,
        String logs,
        String monitoring,
        String endOfLife) {}
