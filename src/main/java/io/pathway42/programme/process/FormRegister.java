package io.pathway42.programme.process;

import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.register.Column;
import io.pathway42.register.Register;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;

/** A register that one form keeps as a list: a row's fields are named as the columns. */
class FormRegister {

    private static final String REF = "ref";

    private final JdbcClient jdbc;
    private final Register register;
    private final String prefix;

    FormRegister(JdbcClient jdbc, Register register, String prefix) {
        this.jdbc = jdbc;
        this.register = register;
        this.prefix = prefix;
    }

    /** The rows as the form takes them. */
    List<Map<String, Object>> rows(String programmeId) {
        return jdbc.sql("select * from %s where programme_id = :programmeId order by ref".formatted(register.table()))
                .param("programmeId", programmeId)
                .query((row, number) -> read(row))
                .list();
    }

    /** Replaces all rows; those without a number get the next free one. */
    void replace(StepContext context, List<Submission> rows) {
        jdbc.sql("delete from %s where programme_id = :programmeId".formatted(register.table()))
                .param("programmeId", context.programmeId())
                .update();
        Set<String> given = rows.stream().map(row -> row.text(REF)).collect(Collectors.toSet());
        Set<String> used = new HashSet<>();
        for (Submission row : rows) {
            String ref = row.text(REF);
            insert(context, ref.isEmpty() || used.contains(ref) ? free(given, used) : ref, row);
            used.add(ref);
        }
    }

    private String free(Set<String> given, Set<String> used) {
        int number = 1;
        while (given.contains(prefix + number) || used.contains(prefix + number)) {
            number++;
        }
        used.add(prefix + number);
        return prefix + number;
    }

    private void insert(StepContext context, String ref, Submission row) {
        List<String> names = register.columns().stream().map(Column::name).toList();
        var statement = jdbc.sql(
                        "insert into %s (programme_id, client_id, ref, %s) values (:programmeId, :clientId, :ref, %s)"
                                .formatted(
                                        register.table(),
                                        String.join(", ", names),
                                        names.stream().map(name -> ":" + name).collect(Collectors.joining(", "))))
                .param("programmeId", context.programmeId())
                .param("clientId", context.clientId())
                .param("ref", ref);
        for (Column column : register.columns()) {
            statement = statement.param(column.name(), value(column, row));
        }
        statement.update();
    }

    private Map<String, Object> read(ResultSet row) throws SQLException {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(REF, row.getString(REF));
        for (Column column : register.columns()) {
            Object value = row.getObject(column.name());
            if (value != null) {
                fields.put(field(column), value instanceof Number ? value : value.toString());
            }
        }
        return fields;
    }

    private static @Nullable Object value(Column column, Submission row) {
        String text = row.text(field(column));
        if (text.isEmpty()) {
            return null;
        }
        return switch (column.kind()) {
            case DATE -> LocalDate.parse(text);
            case NUMBER -> new BigDecimal(text);
            default -> text;
        };
    }

    private static String field(Column column) {
        return JdbcUtils.convertUnderscoreNameToPropertyName(column.name());
    }
}
