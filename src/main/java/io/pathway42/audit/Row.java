package io.pathway42.audit;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One line of a register of this module, changed column by column. Column names come from code, never from input. */
record Row(JdbcClient jdbc, String table, String programmeId, String ref) {

    void set(Map<String, ?> columns) {
        String assignments = columns.keySet().stream()
                .map(column -> column + " = :" + column)
                .collect(Collectors.joining(", "));
        jdbc.sql("update %s set %s where programme_id = :programmeId and ref = :ref".formatted(table, assignments))
                .params(columns)
                .param("programmeId", programmeId)
                .param("ref", ref)
                .update();
    }

    /** The next free number with a prefix: {@code F-07}. */
    static String next(JdbcClient jdbc, String table, String programmeId, String prefix) {
        int highest = jdbc
                .sql("select ref from " + table + " where programme_id = :programmeId")
                .param("programmeId", programmeId)
                .query(String.class)
                .list()
                .stream()
                .filter(ref -> ref.startsWith(prefix))
                .mapToInt(ref -> Integer.parseInt(ref.substring(prefix.length())))
                .max()
                .orElse(0);
        return prefix + "%02d".formatted(highest + 1);
    }
}
