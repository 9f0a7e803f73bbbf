package io.pathway42.work.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The data of a form before anybody typed: the prefill as form-js reads it, with defaults and empty values. */
final class Initial {

    private final Scope scope;

    private Initial(Scope scope) {
        this.scope = scope;
    }

    /** @param scope sees the prefill as the form's data */
    static Map<String, Object> of(List<Field> fields, Map<String, Object> prefill, Scope scope) {
        Map<String, Object> data = Paths.copy(prefill);
        new Initial(scope).fill(fields, data);
        return data;
    }

    /** A row that somebody adds. */
    static Map<String, Object> row(List<Field> fields, Scope scope) {
        Map<String, Object> row = new LinkedHashMap<>();
        new Initial(scope).fill(fields, row);
        return row;
    }

    private void fill(List<Field> fields, Map<String, Object> data) {
        for (Field field : fields) {
            Object value = Paths.get(data, field.path());
            if (field.input() != null) {
                Paths.set(data, field.path(), value(field, field.input(), value));
            } else if (field.rows() != null) {
                List<Map<String, Object>> rows = rows(value, field.rows().initially());
                Paths.set(data, field.path(), rows);
                rows.forEach(row -> fill(field.children(), row));
            } else {
                fill(field.children(), data);
            }
        }
    }

    private @Nullable Object value(Field field, Input input, @Nullable Object value) {
        if (value != Paths.ABSENT) {
            return input.imported(value, scope);
        }
        return field.fallback() == Paths.ABSENT ? input.empty() : field.fallback();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(@Nullable Object value, int initially) {
        List<Map<String, Object>> rows = new ArrayList<>();
        if (value instanceof List<?> given) {
            given.forEach(row -> rows.add(row instanceof Map ? (Map<String, Object>) row : new LinkedHashMap<>()));
        } else {
            for (int row = 0; row < initially; row++) {
                rows.add(new LinkedHashMap<>());
            }
        }
        return rows;
    }
}
