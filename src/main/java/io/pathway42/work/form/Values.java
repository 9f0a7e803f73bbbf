package io.pathway42.work.form;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Equality of JSON values as a form sees them. */
final class Values {

    private Values() {}

    /** Null, no text and no choices are all nothing entered. */
    static boolean empty(@Nullable Object value) {
        return value == null
                || value == Paths.ABSENT
                || "".equals(value)
                || (value instanceof Collection<?> list && list.isEmpty());
    }

    static boolean same(@Nullable Object one, @Nullable Object other) {
        return (empty(one) && empty(other)) || equal(one, other);
    }

    /** Numbers by value, the rest by type and content. */
    static boolean equal(@Nullable Object one, @Nullable Object other) {
        if (one == null || other == null) {
            return one == other;
        }
        if (one instanceof Number first && other instanceof Number second) {
            return decimal(first).compareTo(decimal(second)) == 0;
        }
        if (one instanceof List<?> first && other instanceof List<?> second) {
            return first.size() == second.size()
                    && java.util.stream.IntStream.range(0, first.size())
                            .allMatch(at -> equal(first.get(at), second.get(at)));
        }
        if (one instanceof Map<?, ?> first && other instanceof Map<?, ?> second) {
            return first.keySet().equals(second.keySet())
                    && first.keySet().stream().allMatch(key -> equal(first.get(key), second.get(key)));
        }
        return one.equals(other);
    }

    static boolean contains(Collection<?> values, @Nullable Object value) {
        return values.stream().anyMatch(each -> equal(each, value));
    }

    static BigDecimal decimal(Number number) {
        return number instanceof BigDecimal exact ? exact : new BigDecimal(number.toString());
    }

    /** The number that a JSON number or a text stands for. */
    static Optional<BigDecimal> number(@Nullable Object value) {
        try {
            if (value instanceof Number number) {
                return Optional.of(decimal(number));
            }
            return value instanceof String text && !text.isBlank()
                    ? Optional.of(new BigDecimal(text.strip()))
                    : Optional.empty();
        } catch (NumberFormatException notOne) {
            return Optional.empty();
        }
    }
}
