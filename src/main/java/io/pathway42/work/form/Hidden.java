package io.pathway42.work.form;

import java.util.List;
import java.util.Map;

/** Takes the values of hidden fields out of the data that expressions see. */
final class Hidden {

    private final Map<String, Object> data;

    private Hidden(Map<String, Object> data) {
        this.data = data;
    }

    static Map<String, Object> removedFrom(Map<String, Object> data, List<Field> fields, Scope scope) {
        Map<String, Object> rest = Paths.copy(data);
        new Hidden(rest).remove(fields, data, scope, List.of(), false);
        return rest;
    }

    private void remove(List<Field> fields, Object original, Scope scope, List<Object> outer, boolean hiddenOutside) {
        for (Field field : fields) {
            boolean hidden = hiddenOutside || field.hidden(scope);
            if (field.input() == null && field.rows() == null) {
                remove(field.children(), original, scope, outer, hidden);
            } else if (hidden) {
                Paths.clear(data, Paths.join(outer, field.path()));
            } else if (field.rows() != null && Paths.get(original, field.path()) instanceof List<?> rows) {
                for (int row = 0; row < rows.size(); row++) {
                    Object content = rows.get(row) == null ? Map.of() : rows.get(row);
                    List<Object> path = Paths.join(Paths.join(outer, field.path()), row);
                    remove(field.children(), content, scope.row(row, content), path, false);
                }
            }
        }
    }
}
