package io.pathway42.work.form;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One of several options, or some of them.
 *
 * @param many a checklist or tag list
 */
record ChoiceInput(Options options, boolean many) implements Input {

    private static final int NAMED = 8;

    @Override
    public @Nullable Object empty() {
        return many ? List.of() : null;
    }

    @Override
    public @Nullable Object imported(@Nullable Object value, Scope scope) {
        return options.computed() != null && options.key() == null ? value : settled(value, scope);
    }

    @Override
    public @Nullable Object settled(@Nullable Object value, Scope scope) {
        List<Object> known = options.values(scope);
        if (many) {
            return value instanceof List<?> chosen
                    ? chosen.stream()
                            .filter(each -> Values.contains(known, each))
                            .toList()
                    : List.of();
        }
        return Values.contains(known, value) ? value : null;
    }

    @Override
    public String expectation(@Nullable Object value, Scope scope) {
        List<Object> known = options.values(scope);
        String named = known.size() > NAMED
                ? ""
                : known.stream().map(Objects::toString).collect(Collectors.joining(", "));
        if (known.isEmpty()) {
            return "There is nothing to choose here at the moment.";
        }
        return (many ? "Choose only from the options offered" : "Choose one of the options offered")
                + (named.isEmpty() ? "." : ": " + named + ".");
    }
}
