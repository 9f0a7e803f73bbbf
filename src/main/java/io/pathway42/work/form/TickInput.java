package io.pathway42.work.form;

import org.jspecify.annotations.Nullable;

/** A checkbox. */
record TickInput() implements Input {

    @Override
    public Object empty() {
        return false;
    }

    @Override
    public Object imported(@Nullable Object value, Scope scope) {
        return Boolean.TRUE.equals(value);
    }

    @Override
    public String expectation(@Nullable Object value, Scope scope) {
        return "Tick the box or leave it: true or false.";
    }
}
