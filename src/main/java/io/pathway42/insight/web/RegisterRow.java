package io.pathway42.insight.web;

import io.pathway42.register.Register;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.support.JdbcUtils;

/** A row of a register as its pages show it. */
record RegisterRow(String ref, List<Cell> cells) {

    static RegisterRow of(Register register, Map<String, Object> values) {
        return new RegisterRow(
                String.valueOf(values.get("id")),
                register.columns().stream()
                        .map(column -> new Cell(
                                column.name(),
                                column.label(),
                                column.kind(),
                                values.get(JdbcUtils.convertUnderscoreNameToPropertyName(column.name()))))
                        .toList());
    }

    /** What the row is called: its first plain text, else its number. */
    public String name() {
        return cells.stream().filter(Cell::plain).findFirst().map(Cell::text).orElse(ref);
    }
}
