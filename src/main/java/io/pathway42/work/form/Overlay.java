package io.pathway42.work.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The state of a form that a submission came from: what was sent, over what the form began with. Rows that somebody
 * removed are recognised by the values nobody can change.
 */
final class Overlay {

    private final Scope scope;
    private final boolean answers;

    private Overlay(Scope scope, boolean answers) {
        this.scope = scope;
        this.answers = answers;
    }

    /** What the form began with, row by row of the submission. */
    static Map<String, Object> base(
            List<Field> fields, Map<String, Object> initial, Map<String, Object> submission, Scope scope) {
        Map<String, Object> data = Paths.copy(initial);
        new Overlay(scope, false).lay(fields, data, submission, false);
        return data;
    }

    static Map<String, Object> of(
            List<Field> fields, Map<String, Object> initial, Map<String, Object> submission, Scope scope) {
        Map<String, Object> data = Paths.copy(initial);
        new Overlay(scope, true).lay(fields, data, submission, false);
        return data;
    }

    private void lay(List<Field> fields, Map<String, Object> data, Object submitted, boolean locked) {
        for (Field field : fields) {
            boolean lockedHere = locked || fixed(field);
            Object value = Paths.get(submitted, field.path());
            boolean sent = value != Paths.ABSENT && !field.disabled();
            if (field.input() == null && field.rows() == null) {
                lay(field.children(), data, submitted, lockedHere);
            } else if (sent && answers && field.input() != null && !lockedHere) {
                Paths.set(data, field.path(), field.input().imported(value, scope));
            } else if (sent && field.rows() != null && value instanceof List<?> rows) {
                Paths.set(data, field.path(), rows(field, Paths.get(data, field.path()), rows, lockedHere));
            }
        }
    }

    private List<Object> rows(Field list, @Nullable Object initial, List<?> submitted, boolean locked) {
        List<?> before = initial instanceof List<?> rows ? rows : List.of();
        boolean open = list.rows() != null && list.rows().open() && !locked;
        List<Object> rows = new ArrayList<>();
        int next = 0;
        for (int row = 0; row < (open ? submitted.size() : before.size()); row++) {
            Object sent = row < submitted.size() && submitted.get(row) != null ? submitted.get(row) : Map.of();
            int match = open ? match(list.children(), before, next, sent) : row;
            Map<String, Object> base = base(list, before, match);
            next = match < before.size() ? match + 1 : next;
            lay(list.children(), base, sent, locked);
            rows.add(base);
        }
        return rows;
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> base(Field list, List<?> before, int row) {
        return row < before.size() && before.get(row) instanceof Map<?, ?> known
                ? Paths.copy((Map<String, Object>) known)
                : Initial.row(list.children(), scope);
    }

    private static int match(List<Field> fields, List<?> before, int from, Object sent) {
        for (int row = from; row < before.size(); row++) {
            if (matches(fields, before.get(row), sent, false)) {
                return row;
            }
        }
        return before.size();
    }

    private static boolean matches(List<Field> fields, @Nullable Object before, Object sent, boolean locked) {
        return fields.stream().allMatch(field -> {
            boolean lockedHere = locked || fixed(field);
            if (field.input() == null && field.rows() == null) {
                return matches(field.children(), before, sent, lockedHere);
            }
            Object value = Paths.get(sent, field.path());
            return field.input() == null
                    || !lockedHere
                    || field.disabled()
                    || value == Paths.ABSENT
                    || Values.same(Paths.get(before, field.path()), value);
        });
    }

    private static boolean fixed(Field field) {
        return Boolean.TRUE.equals(field.readonly().fixed()) || (field.disabled() && field.input() == null);
    }
}
