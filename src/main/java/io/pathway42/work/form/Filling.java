package io.pathway42.work.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Some valid value for a field. */
final class Filling {

    private static final List<String> SAMPLES = List.of(
            "name@example.org",
            "+4930664040900",
            "1",
            "A",
            "a",
            "A1",
            "AB-12",
            "1.0",
            "2027-03-31",
            "https://example.org",
            "EX-2027-001");

    private final Visible.Place place;

    private Filling(Visible.Place place) {
        this.place = place;
    }

    /** @throws IllegalStateException when none was found */
    static Object of(Visible.Place place, Input input) {
        Object value = new Filling(place).value(input);
        if (value == null) {
            throw new IllegalStateException("Nothing valid was found for the field " + place.name());
        }
        return value;
    }

    private @Nullable Object value(Input input) {
        if (input instanceof TickInput) {
            return true;
        }
        if (input instanceof ChoiceInput choice) {
            List<Object> options = choice.options().values(place.scope());
            Optional<Object> first = options.stream().findFirst();
            return choice.many() ? first.map(List::of).orElse(null) : first.orElse(null);
        }
        if (input instanceof NumberInput number) {
            return number(number);
        }
        return input instanceof MomentInput moment ? moment(moment) : text(input);
    }

    private Object number(NumberInput input) {
        Limits limits = place.field().limits();
        BigDecimal most = limit(limits.max()).orElse(BigDecimal.ONE);
        BigDecimal least = limit(limits.min()).orElse(BigDecimal.ONE.min(most));
        if (input.step() != null && input.step().signum() != 0) {
            least = least.divide(input.step(), 0, RoundingMode.CEILING).multiply(input.step());
        } else if (input.decimals() != null) {
            least = least.setScale(input.decimals(), RoundingMode.CEILING);
        }
        if (input.asText()) {
            return NumberInput.plain(least);
        }
        boolean whole = least.stripTrailingZeros().scale() <= 0;
        return whole ? (Object) least.longValue() : least;
    }

    private Optional<BigDecimal> limit(Setting setting) {
        return Values.number(setting.value(place.scope()));
    }

    private String moment(MomentInput input) {
        String day = place.scope().today().toString();
        String time = "09:00" + input.zone().utc();
        return switch (input.part()) {
            case DATE -> day;
            case TIME -> time;
            case DATETIME -> day + "T" + time;
        };
    }

    private @Nullable String text(Input input) {
        Limits limits = place.field().limits();
        int least = limit(limits.minLength()).map(BigDecimal::intValue).orElse(1);
        int most = limit(limits.maxLength()).map(BigDecimal::intValue).orElse(Integer.MAX_VALUE);
        String label = place.field().label().isBlank()
                ? place.field().key()
                : place.field().label();
        String sentence = label + ": considered and agreed with those concerned.";
        boolean room = input instanceof TextInput kind && kind.multiline();
        String plain = room || least > label.length() ? sentence : label;
        StringBuilder text = new StringBuilder(plain);
        while (text.length() < least) {
            text.append(' ').append(sentence);
        }
        String fitting = Patterns.trim(text.substring(0, Math.min(most, text.length())));
        String padded = fitting + "x".repeat(Math.max(0, least - fitting.length()));
        return Stream.concat(Stream.of(padded), SAMPLES.stream())
                .filter(sample -> limits.fault(input, sample, place.scope()).isEmpty())
                .findFirst()
                .orElse(null);
    }
}
