package io.pathway42.work.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The validations of a field, each with a message that names the limit. */
record Limits(
        boolean required,
        Setting minLength,
        Setting maxLength,
        Setting min,
        Setting max,
        @Nullable Pattern pattern,
        String patternMessage,
        String validationType) {

    static Limits of(JsonNode validate) {
        JsonNode required = validate.path("required");
        String pattern = validate.path("pattern").asText("");
        return new Limits(
                required.asBoolean(false)
                        || (required.isTextual() && !required.textValue().isEmpty()),
                Setting.of(validate.path("minLength")),
                Setting.of(validate.path("maxLength")),
                Setting.of(validate.path("min")),
                Setting.of(validate.path("max")),
                pattern.isEmpty() ? null : Patterns.javaScript(pattern),
                validate.path("patternErrorMessage").asText(""),
                validate.path("validationType").asText(""));
    }

    /** The first fault of a value of the right kind. */
    Optional<String> fault(Input input, @Nullable Object value, Scope scope) {
        if (value == null || Values.empty(value) || (input instanceof TickInput && Boolean.FALSE.equals(value))) {
            return required ? Optional.of(missing(value)) : Optional.empty();
        }
        if (value instanceof String text) {
            Optional<String> length = lengthFault(Patterns.trim(text).length(), scope);
            if (length.isPresent()) {
                return length;
            }
        }
        if (!(value instanceof Collection) && pattern != null && !matches(pattern, value)) {
            return Optional.of(patternMessage.isEmpty() ? "This does not have the expected form." : patternMessage);
        }
        return typeFault(value).or(() -> rangeFault(value, scope));
    }

    private static String missing(@Nullable Object value) {
        if (value instanceof Boolean) {
            return "Tick this box to go on.";
        }
        return value instanceof Collection ? "Choose at least one." : "Fill this in.";
    }

    private Optional<String> lengthFault(int length, Scope scope) {
        Optional<BigDecimal> least = Values.number(minLength.value(scope));
        if (least.filter(limit -> length < limit.doubleValue()).isPresent()) {
            return Optional.of("Enter at least " + NumberInput.plain(least.get())
                    + (one(least.get()) ? " character, " : " characters, ") + length + " now.");
        }
        Optional<BigDecimal> most = Values.number(maxLength.value(scope));
        if (most.filter(limit -> length > limit.doubleValue()).isPresent()) {
            return Optional.of("Enter at most " + NumberInput.plain(most.get())
                    + (one(most.get()) ? " character, " : " characters, ") + length + " now.");
        }
        return Optional.empty();
    }

    private static boolean one(BigDecimal limit) {
        return limit.compareTo(BigDecimal.ONE) == 0;
    }

    private Optional<String> typeFault(Object value) {
        if (validationType.equals("email") && !matches(Patterns.EMAIL, value)) {
            return Optional.of("Enter an e-mail address, for instance name@example.org.");
        }
        if (validationType.equals("phone") && !matches(Patterns.PHONE, value)) {
            return Optional.of("Enter an international phone number, for instance +4930664040900.");
        }
        return Optional.empty();
    }

    private Optional<String> rangeFault(Object value, Scope scope) {
        return beyond(value, min.value(scope), "Enter %s or more.", order -> order < 0)
                .or(() -> beyond(value, max.value(scope), "Enter %s or less.", order -> order > 0));
    }

    private static Optional<String> beyond(
            Object value, @Nullable Object setting, String sentence, Predicate<Integer> outside) {
        if (setting == null) {
            return Optional.empty();
        }
        Optional<BigDecimal> limit = Values.number(setting);
        Optional<BigDecimal> number = Values.number(value);
        if (limit.isEmpty() || number.isEmpty()) {
            return Optional.of("The limit of this field is not a number: tell whoever made the form.");
        }
        return outside.test(number.get().compareTo(limit.get()))
                ? Optional.of(sentence.formatted(NumberInput.plain(limit.get())))
                : Optional.empty();
    }

    private static boolean matches(Pattern pattern, Object value) {
        return pattern.matcher(
                        value instanceof Number number ? NumberInput.plain(Values.decimal(number)) : value.toString())
                .find();
    }
}
