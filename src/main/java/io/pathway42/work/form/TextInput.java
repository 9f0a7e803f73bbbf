package io.pathway42.work.form;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Text field and text area. */
record TextInput(boolean multiline) implements Input {

    @Override
    public Object empty() {
        return "";
    }

    @Override
    public Object imported(@Nullable Object value, Scope scope) {
        if (value == null || value instanceof Map || value instanceof List) {
            return "";
        }
        return multiline ? value.toString() : value.toString().replaceAll("[\\r\\n\\t]", " ");
    }

    @Override
    public String expectation(@Nullable Object value, Scope scope) {
        return value instanceof String ? "Use a single line, without tabs." : "Enter text.";
    }
}
