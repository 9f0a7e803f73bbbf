package io.pathway42.work.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an expression sees at one place of a form: the data of the form by name, and {@code this}, {@code parent} and
 * {@code i} for the row it stands in.
 */
final class Scope {

    private final Feel feel;
    private final LocalDate today;
    private final Map<String, Object> initial;
    private final Map<String, Object> data;
    private final @Nullable Object here;
    private final List<Integer> rows;
    private final Map<String, Object> names;
    private final FeelContext context;
    private final Map<Expression, Boolean> conditions = new HashMap<>();

    private Scope(
            Feel feel,
            LocalDate today,
            Map<String, Object> initial,
            Map<String, Object> data,
            @Nullable Object here,
            @Nullable Object parent,
            List<Integer> rows) {
        this.feel = feel;
        this.today = today;
        this.initial = initial;
        this.data = data;
        this.here = here;
        this.rows = rows;
        this.names = names(data, here, parent, rows);
        this.context = new FeelContext(names);
    }

    static Scope of(Feel feel, LocalDate today, Map<String, Object> initial, Map<String, Object> data) {
        return new Scope(feel, today, initial, data, data, null, List.of());
    }

    Scope row(int index, Object row) {
        List<Integer> inner = new ArrayList<>(rows);
        inner.add(index + 1);
        return new Scope(feel, today, initial, data, row, parent(), inner);
    }

    private Map<String, Object> parent() {
        Map<String, Object> parent = new HashMap<>();
        if (here instanceof Map<?, ?> outer) {
            outer.forEach((key, value) -> parent.put(String.valueOf(key), value));
        }
        parent.putIfAbsent("parent", names.get("parent"));
        parent.putIfAbsent("this", here);
        return parent;
    }

    LocalDate today() {
        return today;
    }

    /** The form's data before anybody typed. */
    Map<String, Object> initial() {
        return initial;
    }

    @Nullable
    Object value(Expression expression) {
        return feel.value(expression, context);
    }

    boolean holds(Expression expression) {
        return conditions.computeIfAbsent(expression, each -> feel.holds(each, context));
    }

    private static Map<String, Object> names(
            Map<String, Object> data, @Nullable Object here, @Nullable Object parent, List<Integer> rows) {
        Map<String, Object> names = new HashMap<>(data.size() + 8);
        Map<String, @Nullable Object> special = new HashMap<>();
        special.put("this", here);
        special.put("parent", parent);
        special.put("i", rows);
        names.putAll(special);
        names.putAll(data);
        special.forEach((name, value) -> names.put("_" + name + "_", value));
        return names;
    }
}
