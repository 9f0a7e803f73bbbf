package io.pathway42.insight;

import io.pathway42.standard.Catalogue;
import io.pathway42.standard.Roles;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says reasons in sentences: on pages in the language of who reads them, elsewhere in English. */
@Component("wording")
public class Wording {

    private static final int SAID_IN_WEEKS = 14;
    private static final int WEEK = 7;

    private final MessageSource messages;
    private final Catalogue catalogue;

    Wording(MessageSource messages, Catalogue catalogue) {
        this.messages = messages;
        this.catalogue = catalogue;
    }

    public String say(Reason reason) {
        return say(reason, LocaleContextHolder.getLocale());
    }

    public String english(Reason reason) {
        return say(reason, Locale.ENGLISH);
    }

    /** Title of a phase. */
    public String phase(String ref) {
        return String.valueOf(value("phase:" + ref, LocaleContextHolder.getLocale()));
    }

    /** Short title of a phase. */
    public String phaseShort(String ref) {
        return messages.getMessage("phase." + ref + ".short", null, ref, LocaleContextHolder.getLocale());
    }

    /** So many days, in weeks when they are many: "3 weeks". */
    public String span(long days) {
        return span(Math.abs(days), LocaleContextHolder.getLocale());
    }

    private String say(Reason reason, Locale locale) {
        Object[] values =
                reason.values().stream().map(value -> value(value, locale)).toArray();
        return messages.getMessage("because." + reason.code(), values, locale);
    }

    private Object value(String typed, Locale locale) {
        int end = typed.indexOf(':');
        String value = typed.substring(end + 1);
        return switch (typed.substring(0, end)) {
            case "number" -> Long.valueOf(value);
            case "span" -> span(Long.parseLong(value), locale);
            case "day" -> day(LocalDate.parse(value), locale);
            case "phase" -> messages.getMessage("phase." + value, null, catalogue.phaseTitle(value), locale);
            case "role" -> messages.getMessage("role." + value, null, Roles.title(value), locale);
            case "event" -> messages.getMessage("event." + value, null, value, locale);
            default -> value;
        };
    }

    private String span(long days, Locale locale) {
        return days < SAID_IN_WEEKS
                ? messages.getMessage("span.days", new Object[] {days}, locale)
                : messages.getMessage("span.weeks", new Object[] {Math.round(days / (double) WEEK)}, locale);
    }

    private String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern(messages.getMessage("days.other-year", null, locale), locale)
                .format(day);
    }
}
