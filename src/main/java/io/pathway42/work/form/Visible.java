package io.pathway42.work.form;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields and lists that a form shows for its data, by path, rows counted from zero. */
final class Visible {

    /** @param locked shown and submitted, but nobody can change it */
    record Place(Field field, List<Object> path, @Nullable Object value, Scope scope, boolean locked) {

        String name() {
            return Paths.text(path);
        }
    }

    private final Map<String, Place> fields = new LinkedHashMap<>();
    private final Map<String, Place> lists = new LinkedHashMap<>();

    private Visible() {}

    /** @param initial the data before anybody typed, which hidden fields fall back to */
    static Visible of(
            List<Field> fields, Feel feel, LocalDate today, Map<String, Object> initial, Map<String, Object> data) {
        Map<String, Object> shown = new LinkedHashMap<>(initial);
        shown.putAll(Hidden.removedFrom(data, fields, Scope.of(feel, today, initial, data)));
        Visible visible = new Visible();
        visible.add(fields, data, Scope.of(feel, today, initial, shown), List.of(), false);
        return visible;
    }

    private void add(List<Field> components, Object data, Scope scope, List<Object> outer, boolean locked) {
        for (Field field : components) {
            if (field.hidden(scope)) {
                continue;
            }
            boolean lockedHere = locked || field.locks(scope);
            Object value = Paths.get(data, field.path());
            Place place = new Place(field, Paths.join(outer, field.path()), value, scope, lockedHere);
            if (field.input() != null) {
                fields.put(place.name(), place);
            } else if (field.rows() == null) {
                add(field.children(), data, scope, outer, lockedHere);
            } else {
                lists.put(place.name(), place);
                List<?> rows = value instanceof List<?> list ? list : List.of();
                for (int row = 0; row < rows.size(); row++) {
                    Object content = rows.get(row) == null ? Map.of() : rows.get(row);
                    add(field.children(), content, scope.row(row, content), Paths.join(place.path(), row), lockedHere);
                }
            }
        }
    }

    Map<String, Place> fields() {
        return fields;
    }

    Map<String, Place> lists() {
        return lists;
    }

    /** The data that form-js submits: every field shown that is not disabled. */
    Map<String, Object> submitted() {
        Map<String, Object> data = new LinkedHashMap<>();
        for (Place place : fields.values()) {
            if (!place.field().disabled() && place.value() != Paths.ABSENT) {
                Paths.set(data, place.path(), place.value());
            }
        }
        return data;
    }
}
