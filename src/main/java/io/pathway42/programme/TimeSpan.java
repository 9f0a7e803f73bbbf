package io.pathway42.programme;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A span of time as deadlines and timers write it: working days as {@code 10wd}, or an ISO 8601 duration.
 *
 * @param text as written
 */
record TimeSpan(String text) {

    private static final Pattern WORKING_DAYS = Pattern.compile("(\\d{1,4})wd");

    /** Whether a text is a span at all. */
    static boolean is(String text) {
        try {
            new TimeSpan(text).after(OffsetDateTime.MIN.plusYears(1));
            return true;
        } catch (DateTimeParseException | ArithmeticException notASpan) {
            return false;
        }
    }

    OffsetDateTime after(OffsetDateTime start) {
        Matcher days = WORKING_DAYS.matcher(text);
        return days.matches()
                ? WorkingDays.after(start, Integer.parseInt(days.group(1)))
                : start.plus(calendar()).plus(clock());
    }

    OffsetDateTime before(OffsetDateTime end) {
        return end.minus(calendar()).minus(clock());
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
