package io.pathway42.register;

import java.util.List;
import java.util.Optional;

/**
 * A register, declared as a bean by the module that owns its table. The table has the columns {@code programme_id},
 * {@code client_id} and {@code ref}, unique within a programme.
 *
 * @param id as in the API's path: {@code ai-systems}
 * @param title plural, as in the navigation
 * @param table the database table
 * @param name what an entry is called, as an SQL expression over the table
 * @param columns what is shown beside {@code ref}, in order
 */
public record Register(String id, String title, String table, String name, List<Column> columns) {

    private static final String NAMELESS = "''";

    public Register(String id, String title, String table, List<Column> columns) {
        this(id, title, table, naming(columns), columns);
    }

    public Register(String id, String title, String table, Column... columns) {
        this(id, title, table, List.of(columns));
    }

    /** The same register, with another name for its entries. */
    public Register calledBy(String expression) {
        return new Register(id, title, table, expression, columns);
    }

    /** Whether entries go by a state or class alone. */
    public boolean calledByCode() {
        return columns.stream().anyMatch(column -> column.kind() == Column.Kind.CHIP && name.equals(column.name()));
    }

    /** The first column with text; else with a state or class. */
    private static String naming(List<Column> columns) {
        return first(columns, Column.Kind.TEXT)
                .or(() -> first(columns, Column.Kind.CHIP))
                .orElse(NAMELESS);
    }

    private static Optional<String> first(List<Column> columns, Column.Kind kind) {
        return columns.stream()
                .filter(column -> column.kind() == kind)
                .map(Column::name)
                .findFirst();
    }
}
