package io.pathway42.work.form;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number.
 *
 * @param decimals how many digits may follow the point
 * @param step every value is a multiple of it
 * @param asText submitted as text, to keep every digit
 */
record NumberInput(@Nullable Integer decimals, @Nullable BigDecimal step, boolean asText) implements Input {

    @Override
    public @Nullable Object empty() {
        return null;
    }

    @Override
    public @Nullable Object imported(@Nullable Object value, Scope scope) {
        Optional<BigDecimal> number = Values.number(value);
        if (number.isEmpty()) {
            return null;
        }
        if (asText) {
            return value instanceof String text ? text : plain(number.get());
        }
        return value instanceof Number ? value : number.get();
    }

    @Override
    public String expectation(@Nullable Object value, Scope scope) {
        return asText ? "Enter a number, sent as text such as \"12.5\"." : "Enter a number, for instance 12.";
    }

    @Override
    public Optional<String> fault(@Nullable Object value) {
        BigDecimal number = Values.number(value).orElse(BigDecimal.ZERO);
        int digits = Math.max(0, number.stripTrailingZeros().scale());
        if (decimals != null && decimals >= 0 && digits > decimals) {
            return Optional.of(
                    decimals == 0
                            ? "Enter a whole number."
                            : "Enter at most " + decimals + (decimals == 1 ? " decimal, " : " decimals, ") + digits
                                    + " now.");
        }
        if (step == null || step.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal over = number.remainder(step);
        return over.signum() == 0
                ? Optional.empty()
                : Optional.of("Enter a multiple of " + plain(step) + "; the nearest are " + plain(number.subtract(over))
                        + " and " + plain(number.subtract(over).add(step)) + ".");
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
