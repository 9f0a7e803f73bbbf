package io.pathway42.work.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which keys a form knows, and what stands at each: a value, a map of more keys or a list of rows. */
final class Shape {

    private final Map<String, Shape> inner = new LinkedHashMap<>();
    private @Nullable Field field;

    static Shape of(List<Field> fields) {
        Shape shape = new Shape();
        shape.add(fields);
        return shape;
    }

    private void add(List<Field> fields) {
        for (Field each : fields) {
            if (each.input() == null && each.rows() == null) {
                add(each.children());
                continue;
            }
            Shape place = this;
            for (Object step : each.path()) {
                if (place.field != null) {
                    throw taken(each);
                }
                place = place.inner.computeIfAbsent((String) step, key -> new Shape());
            }
            if (place.field != null || !place.inner.isEmpty()) {
                throw taken(each);
            }
            place.field = each;
            if (each.rows() != null) {
                place.rows().add(each.children());
            }
        }
    }

    private static IllegalArgumentException taken(Field field) {
        return new IllegalArgumentException(
                "The form has two fields for the value " + Paths.text(field.path()) + "; one is " + field.id());
    }

    private @Nullable Shape rows;

    /** What stands in each row of a list. */
    Shape rows() {
        if (rows == null) {
            rows = new Shape();
        }
        return rows;
    }

    Map<String, Shape> inner() {
        return inner;
    }

    /** The field whose value or rows stand here. */
    @Nullable
    Field field() {
        return field;
    }
}
