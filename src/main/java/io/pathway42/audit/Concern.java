package io.pathway42.audit;

import io.pathway42.register.Lines;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An area of concern of stage 1, which could become a nonconformity at stage 2.
 *
 * @param refs requirements, one per line
 * @param status {@code open}, {@code planned}, {@code closed} or {@code superseded} by a later stage 1
 */
public record Concern(
        String programmeId,
        String clientId,
        String ref,
        String audit,
        String refs,
        String text,
        String status,
        String owner,
        @Nullable LocalDate due,
        String plan) {

    public List<String> requirements() {
        return Lines.split(refs);
    }

    boolean open() {
        return "open".equals(status) || "planned".equals(status);
    }
}
