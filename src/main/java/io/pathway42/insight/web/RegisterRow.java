package io.pathway42.insight.web;

import io.pathway42.register.Register;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.JdbcUtils;

/** A row of a register as its pages show it. */
public record RegisterRow(String ref, List<Cell> cells) {

    /** @param names of people by sign-in name, of roles by id */
    static RegisterRow of(Register register, Map<String, Object> values, Map<String, String> names) {
        return new RegisterRow(
                String.valueOf(values.get("id")),
                register.columns().stream()
                        .map(column -> new Cell(
                                column.name(),
                                column.label(),
                                column.kind(),
                                named(values.get(JdbcUtils.convertUnderscoreNameToPropertyName(column.name())), names)))
                        .toList());
    }

    private static @Nullable Object named(@Nullable Object value, Map<String, String> names) {
        if (value instanceof List<?> list) {
            return list.stream().map(each -> named(each, names)).toList();
        }
        return value instanceof String text ? names.getOrDefault(text, text) : value;
    }

    /** What a page about the row alone is called: its state or class where rows go by that, else as {@link #name}. */
    String heading(Register of) {
        return cells.stream()
                .filter(cell -> of.calledByCode() && cell.column().equals(of.name()))
                .findFirst()
                .map(Cell::text)
                .orElseGet(this::name);
    }

    /** What the row is called: its first plain text, else its number. */
    public String name() {
        return cells.stream().filter(Cell::plain).findFirst().map(Cell::text).orElse(ref);
    }
}
