package io.pathway42.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Dates and times as people say them, in the language of the page. */
@Component
public class Days {

    private static final int NEAR = 12;

    private final Clock clock;
    private final MessageSource messages;

    Days(Clock clock, MessageSource messages) {
        this.clock = clock;
        this.messages = messages;
    }

    /** "3 days late", "today", "Thu 26 Nov". */
    public String due(OffsetDateTime due) {
        LocalDate day = due.toLocalDate();
        long late = ChronoUnit.DAYS.between(day, today());
        return late > 0 ? message("days.late", late) : say(day);
    }

    /** "today", "Thu 26 Nov", "14 Dec 2027" when it is in another year. */
    public String say(LocalDate day) {
        long ahead = ChronoUnit.DAYS.between(today(), day);
        if (ahead == 0) {
            return message("days.today");
        } else if (ahead == 1) {
            return message("days.tomorrow");
        } else if (ahead == -1) {
            return message("days.yesterday");
        }
        String near = Math.abs(ahead) <= NEAR ? "days.near" : "days.far";
        return format(day, day.getYear() == today().getYear() ? near : "days.other-year");
    }

    /** "14 Dec 2027", whatever the year. */
    public String day(LocalDate day) {
        return format(day, "days.other-year");
    }

    /** "14 Dec". */
    public String brief(LocalDate day) {
        return format(day, "days.far");
    }

    /**
     * "14 Sep – 25 Sep" in this year, "11 Jan – 26 Feb 2027" in another, "7 Dec 2026 – 30 Jan 2027" over the turn of a
     * year.
     */
    public String span(LocalDate start, LocalDate end) {
        boolean sameYear = start.getYear() == end.getYear();
        return format(start, sameYear ? "days.far" : "days.other-year")
                + " – "
                + format(end, sameYear && end.getYear() == today().getYear() ? "days.far" : "days.other-year");
    }

    /** The time of today, else the day. */
    public String when(OffsetDateTime at) {
        return at.toLocalDate().equals(today())
                ? DateTimeFormatter.ofPattern("HH:mm", locale()).format(at)
                : say(at.toLocalDate());
    }

    /** The exact date, with the time when there is one. */
    public String exact(TemporalAccessor at) {
        return at instanceof OffsetDateTime time
                ? DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                                .withLocale(locale())
                                .format(time)
                        + " UTC"
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(locale())
                        .format(at);
    }

    /** "overdue", "today" or nothing: how a date is set off. */
    public String urgency(OffsetDateTime due) {
        LocalDate day = due.toLocalDate();
        return day.isBefore(today()) ? "is-overdue" : day.equals(today()) ? "is-today" : "";
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private String format(LocalDate day, String pattern) {
        return DateTimeFormatter.ofPattern(message(pattern), locale()).format(day);
    }

    private String message(String code, Object... values) {
        return messages.getMessage(code, values, locale());
    }

    private static Locale locale() {
        Locale locale = LocaleContextHolder.getLocale();
        return "en".equals(locale.getLanguage()) ? Locale.UK : locale;
    }
}
