package io.pathway42.work.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The choices of a field: listed in the form, found in the data by a key, or computed.
 *
 * @param key name of the data that holds them
 * @param fixed those of the form itself
 */
record Options(
        @Nullable String key,
        @Nullable Object fixed,
        @Nullable Expression computed) {

    /** Values in the order shown. */
    List<Object> values(Scope scope) {
        Object source;
        if (key != null) {
            source = scope.initial().get(key);
        } else if (fixed != null) {
            source = fixed;
        } else {
            source = computed == null ? null : scope.value(computed);
        }
        List<Object> values = new ArrayList<>();
        if (source instanceof List<?> options) {
            options.forEach(option -> add(values, option));
        }
        return values;
    }

    /** How the form itself names a value; null when it does not. */
    @Nullable
    String label(Object value) {
        return fixed instanceof List<?> options
                ? options.stream()
                        .filter(Map.class::isInstance)
                        .map(Map.class::cast)
                        .filter(option -> value.equals(option.get("value")))
                        .map(option -> Objects.toString(option.get("label"), value.toString()))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static void add(List<Object> values, @Nullable Object option) {
        if (plain(option)) {
            values.add(option);
        } else if (option instanceof Map<?, ?> pair) {
            Object value = pair.get("value");
            boolean labelled = pair.get("label") instanceof String label && !label.isEmpty();
            if (plain(value) || (labelled && value instanceof Map<?, ?> object && !object.isEmpty())) {
                values.add(value);
            }
        }
    }

    private static boolean plain(@Nullable Object value) {
        return value instanceof Number || value instanceof Boolean || (value instanceof String text && !text.isEmpty());
    }
}
