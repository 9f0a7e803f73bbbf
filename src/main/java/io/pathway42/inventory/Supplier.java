package io.pathway42.inventory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whose product, model, data or hosting an AI system depends on.
 *
 * @param criticality {@code low}, {@code medium}, {@code high} or {@code critical}
 * @param dpa whether a data processing agreement exists: {@code yes}, {@code no}, {@code unknown}, {@code na}
 * @param dueDiligence {@code none}, {@code partial} or {@code done}
 * @param changeNoticeDays notice before the product or model changes
 * @param checkedOn when the entry was last completed
 */
public record Supplier(
        String programmeId,
        String clientId,
        String ref,
        String name,
        String service,
        String region,
        String criticality,
        String contract,
        String dpa,
        String dueDiligence,
        String iso27001,
        String iso42001,
        int changeNoticeDays,
        @Nullable LocalDate checkedOn) {}
