package io.pathway42.work.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date, a time or both.
 *
 * @param notPast days before today cannot be chosen
 * @param interval minutes between two times that can be chosen
 * @param zone how a time says its zone
 */
record MomentInput(Part part, boolean notPast, int interval, Zone zone) implements Input {

    /** The date pickers of form-js begin here. */
    static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private static final Pattern TIME = Pattern.compile("(\\d\\d):(\\d\\d)(Z|[+-]\\d\\d:\\d\\d)?");

    enum Part {
        DATE,
        TIME,
        DATETIME
    }

    enum Zone {
        NO_TIMEZONE("09:30", ""),
        UTC_NORMALIZED("09:30Z", "Z"),
        UTC_OFFSET("09:30+02:00", "+00:00");

        private final String example;
        private final String utc;

        Zone(String example, String utc) {
            this.example = example;
            this.utc = utc;
        }

        String example() {
            return example;
        }

        /** The suffix of a time in UTC. */
        String utc() {
            return utc;
        }

        private boolean fits(@Nullable String suffix) {
            return switch (this) {
                case NO_TIMEZONE -> suffix == null;
                case UTC_NORMALIZED -> "Z".equals(suffix);
                case UTC_OFFSET -> suffix != null && !"Z".equals(suffix);
            };
        }
    }

    @Override
    public @Nullable Object empty() {
        return null;
    }

    @Override
    public @Nullable Object imported(@Nullable Object value, Scope scope) {
        return wellFormed(value) ? value : null;
    }

    @Override
    public @Nullable Object settled(@Nullable Object value, Scope scope) {
        return value instanceof String text && wellFormed(text) && choosable(text, scope.today()) ? value : null;
    }

    @Override
    public String expectation(@Nullable Object value, Scope scope) {
        if (!(value instanceof String text) || !wellFormed(text)) {
            return switch (part) {
                case DATE -> "Enter a date as year-month-day, for instance 2027-03-31.";
                case TIME -> "Enter a time, for instance " + zone.example() + ".";
                case DATETIME -> "Enter a date and a time, for instance 2027-03-31T" + zone.example() + ".";
            };
        }
        LocalDate from = earliest(scope.today());
        return date(text).filter(day -> day.isBefore(from)).isPresent()
                ? "Enter " + from + " or later."
                : "Enter a time in steps of " + interval + " minutes.";
    }

    private boolean wellFormed(@Nullable Object value) {
        return value instanceof String text
                && switch (part) {
                    case DATE -> date(text).isPresent() && text.length() == 10;
                    case TIME -> time(text).isPresent();
                    case DATETIME ->
                        text.indexOf('T') == 10
                                && date(text).isPresent()
                                && time(text.substring(11)).isPresent();
                };
    }

    private boolean choosable(String text, LocalDate today) {
        if (part != Part.TIME
                && date(text).filter(day -> day.isBefore(earliest(today))).isPresent()) {
            return false;
        }
        // The zone of the person is unknown: a normalised time tells the minutes of their clock to the quarter hour.
        int steps = zone == Zone.UTC_NORMALIZED ? Math.min(interval, 15) : interval;
        return part == Part.DATE
                || time(part == Part.TIME ? text : text.substring(11))
                        .filter(time -> (time.getHour() * 60 + time.getMinute()) % steps == 0)
                        .isPresent();
    }

    LocalDate earliest(LocalDate today) {
        return notPast ? today : EARLIEST;
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return text.length() < 10 ? Optional.empty() : Optional.of(LocalDate.parse(text.substring(0, 10)));
        } catch (DateTimeException notOne) {
            return Optional.empty();
        }
    }

    private Optional<LocalTime> time(String text) {
        Matcher parts = TIME.matcher(text);
        if (!parts.matches() || !zone.fits(parts.group(3))) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(parts.group(1));
        int minute = Integer.parseInt(parts.group(2));
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }
}
