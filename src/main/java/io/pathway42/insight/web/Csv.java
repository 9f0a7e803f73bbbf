package io.pathway42.insight.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lines of comma-separated values (RFC 4180) that no spreadsheet takes for formulas. */
final class Csv {

    private final StringBuilder text = new StringBuilder();

    Csv line(List<? extends @Nullable Object> values) {
        text.append(values.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static String cell(@Nullable Object value) {
        String plain = value == null ? "" : value.toString();
        String harmless = !(value instanceof Number) && plain.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + plain : plain;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
