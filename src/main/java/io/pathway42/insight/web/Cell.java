package io.pathway42.insight.web;

import io.pathway42.register.Column;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One value of a register row, ready to be shown.
 *
 * @param column database name of the column
 */
public record Cell(
        String column,
        String label,
        Column.Kind kind,
        @Nullable Object value) {

    private static final Set<String> TITLES = Set.of("title", "source");
    private static final Set<String> GOOD = Set.of(
            "approved",
            "approve",
            "accepted",
            "closed",
            "done",
            "yes",
            "implemented",
            "confirmed",
            "granted",
            "conformant",
            "active",
            "ready",
            "low",
            "green",
            "kept",
            "effective");
    private static final Set<String> BAD = Set.of(
            "rejected",
            "reject",
            "refused",
            "prohibited",
            "high",
            "critical",
            "major",
            "overdue",
            "stopped",
            "expired",
            "withdrawn",
            "red",
            "not-ready",
            "severe");
    private static final Set<String> MIDDLING = Set.of(
            "draft",
            "open",
            "pending",
            "medium",
            "minor",
            "returned",
            "in-progress",
            "moderate",
            "concerns",
            "amber",
            "suspended",
            "proposed");

    public boolean empty() {
        return value == null || "".equals(value) || (value instanceof List<?> list && list.isEmpty());
    }

    public boolean chip() {
        return kind == Column.Kind.CHIP && !empty();
    }

    public boolean plain() {
        return !empty() && !chip() && flag() == null && date() == null && time() == null;
    }

    /** Whether it may hold a title that the product put together. */
    public boolean titled() {
        return TITLES.contains(column);
    }

    public String text() {
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
        return chip() ? String.valueOf(value).replace('_', ' ').replace('-', ' ') : String.valueOf(value);
    }

    /** How a state is set off beside its word. */
    public String tone() {
        String word = String.valueOf(value).toLowerCase(Locale.ROOT).replace('_', '-');
        return GOOD.contains(word) ? "ok" : BAD.contains(word) ? "danger" : MIDDLING.contains(word) ? "warn" : "";
    }

    public @Nullable Boolean flag() {
        return value instanceof Boolean flag ? flag : null;
    }

    public @Nullable LocalDate date() {
        return value instanceof LocalDate day ? day : null;
    }

    public @Nullable OffsetDateTime time() {
        return value instanceof OffsetDateTime moment ? moment : null;
    }

    public String style() {
        String style = switch (kind) {
            case NUMBER -> "num";
            case DATE, TIME -> "is-date";
            default -> "";
        };
        return empty() ? style + " is-empty" : style;
    }
}
