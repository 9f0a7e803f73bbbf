package io.pathway42.work.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One component of a form.
 *
 * @param path where its value is, from the nearest row or the whole form
 * @param input what it takes; none for groups, lists and what is only shown
 * @param rows how it repeats; only for lists
 * @param fallback the value when the data has none
 */
record Field(
        String id,
        String type,
        String label,
        String key,
        List<Object> path,
        boolean disabled,
        Setting readonly,
        @Nullable Expression hide,
        Limits limits,
        @Nullable Input input,
        @Nullable Rows rows,
        @Nullable Object fallback,
        List<Field> children) {

    /**
     * @param open whether rows can be added and removed
     * @param initially how many there are when the data has none
     */
    record Rows(boolean open, int initially) {}

    boolean hidden(Scope scope) {
        return hide != null && scope.holds(hide);
    }

    /** Whether nothing inside it can be changed; of a container also when it is disabled. */
    boolean locks(Scope scope) {
        return readonly.holds(scope) || (disabled && input == null);
    }
}
