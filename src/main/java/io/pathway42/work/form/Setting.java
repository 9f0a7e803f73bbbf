package io.pathway42.work.form;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** A property of a field that is fixed or an expression. */
record Setting(@Nullable Object fixed, @Nullable Expression expression) {

    static final Setting NONE = new Setting(null, null);

    static Setting of(JsonNode node) {
        if (node.isTextual() && Expression.isExpression(node.textValue())) {
            return new Setting(null, Expression.of(node.textValue()));
        }
        return node.isMissingNode() || node.isNull() ? NONE : new Setting(Json.value(node), null);
    }

    @Nullable
    Object value(Scope scope) {
        return expression == null ? fixed : scope.value(expression);
    }

    /** Set to true, or a condition that holds. */
    boolean holds(Scope scope) {
        return expression == null ? Boolean.TRUE.equals(fixed) : scope.holds(expression);
    }
}
