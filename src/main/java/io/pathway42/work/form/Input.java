package io.pathway42.work.form;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a component that holds a value takes. */
sealed interface Input permits TextInput, NumberInput, MomentInput, TickInput, ChoiceInput {

    /** The value of a field that nobody filled. */
    @Nullable
    Object empty();

    /** The value as form-js reads it from data. */
    @Nullable
    Object imported(@Nullable Object value, Scope scope);

    /** What is left of a value once the component shows it and a person could have changed it. */
    default @Nullable Object settled(@Nullable Object value, Scope scope) {
        return imported(value, scope);
    }

    /** What the component takes, said to a person whose value is not that. */
    String expectation(@Nullable Object value, Scope scope);

    /** What is wrong with a settled value by the component's own settings. */
    default Optional<String> fault(@Nullable Object value) {
        return Optional.empty();
    }
}
