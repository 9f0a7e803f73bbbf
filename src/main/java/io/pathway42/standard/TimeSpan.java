package io.pathway42.standard;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A span of time as deadlines and timers write it: working days as {@code 10wd}, or an ISO 8601 duration.
 *
 * @param text as written
 */
public record TimeSpan(String text) {

    private static final Pattern WORKING_DAYS = Pattern.compile("(\\d{1,4})wd");

    /** Whether a text is a span at all. */
    public static boolean is(String text) {
        try {
            new TimeSpan(text).after(OffsetDateTime.MIN.plusYears(1), WorkingCalendar.WEEKDAYS);
            return true;
        } catch (DateTimeParseException | ArithmeticException notASpan) {
            return false;
        }
    }

    /** So long after a moment, where people work by that calendar. */
    public OffsetDateTime after(OffsetDateTime start, WorkingCalendar calendar) {
        OptionalInt days = workingDays();
        return days.isPresent()
                ? calendar.after(start, days.getAsInt())
                : start.plus(calendar()).plus(clock());
    }

    /** So long before a moment; working days before it begin where that day begins. */
    public OffsetDateTime before(OffsetDateTime end, WorkingCalendar calendar) {
        OptionalInt days = workingDays();
        return days.isPresent()
                ? calendar.before(end.toLocalDate(), days.getAsInt())
                        .atStartOfDay()
                        .atOffset(end.getOffset())
                : end.minus(calendar()).minus(clock());
    }

    /** Whether it counts calendar days, months or years and no hours. */
    public boolean wholeDays() {
        return workingDays().isEmpty() && text.indexOf('T') < 0;
    }

    private OptionalInt workingDays() {
        Matcher days = WORKING_DAYS.matcher(text);
        return days.matches() ? OptionalInt.of(Integer.parseInt(days.group(1))) : OptionalInt.empty();
    }

    /** The days, months and years of an ISO 8601 duration. */
    private Period calendar() {
        int time = text.indexOf('T');
        String days = time < 0 ? text : text.substring(0, time);
        return "P".equals(days) ? Period.ZERO : Period.parse(days);
    }

    private Duration clock() {
        int time = text.indexOf('T');
        return time < 0 ? Duration.ZERO : Duration.parse("P" + text.substring(time));
    }
}
