package io.pathway42.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A submission that has passed its form: keys and types as form-js gives them.
 *
 * @param data text, number, boolean, list or map by field key
 */
public record Submission(Map<String, Object> data) {

    public boolean has(String key) {
        Object value = data.get(key);
        return value != null && !"".equals(value);
    }

    /** The value as text, empty when nothing was entered. */
    public String text(String key) {
        Object value = data.get(key);
        return value == null ? "" : value.toString();
    }

    public Optional<String> optional(String key) {
        return has(key) ? Optional.of(text(key)) : Optional.empty();
    }

    public boolean flag(String key) {
        Object value = data.get(key);
        return Boolean.TRUE.equals(value) || "yes".equals(value);
    }

    /** A number field or a choice of numbers; zero when nothing was entered. */
    public int number(String key) {
        return has(key) ? new BigDecimal(text(key)).intValue() : 0;
    }

    public Optional<LocalDate> date(String key) {
        return optional(key).map(LocalDate::parse);
    }

    /** The choices of a checklist or tag list. */
    public List<String> list(String key) {
        return data.get(key) instanceof List<?> values
                ? values.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** The rows of a dynamic list. */
    public List<Submission> rows(String key) {
        return data.get(key) instanceof List<?> values
                ? values.stream().map(Submission::of).toList()
                : List.of();
    }

    /** A group with a path. */
    public Submission group(String key) {
        return data.get(key) instanceof Map<?, ?> values ? of(values) : new Submission(Map.of());
    }

    @SuppressWarnings("unchecked")
    private static Submission of(Object row) {
        return new Submission((Map<String, Object>) row);
    }
}
