package io.pathway42.register;

import java.util.List;

/**
 * A register, declared as a bean by the module that owns its table. The table has the columns {@code programme_id},
 * {@code client_id} and {@code ref}, unique within a programme.
 *
 * @param id as in the API's path: {@code ai-systems}
 * @param title plural, as in the navigation
 * @param table the database table
 * @param columns what is shown beside {@code ref}, in order
 */
public record Register(String id, String title, String table, List<Column> columns) {

    public Register(String id, String title, String table, Column... columns) {
        this(id, title, table, List.of(columns));
    }
}
