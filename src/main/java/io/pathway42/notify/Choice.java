package io.pathway42.notify;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants to be told.
 *
 * @param email where mails go, null when they have no address
 * @param ownLanguage what they chose, null for that of their client
 * @param ownCalendar what they chose, null for that of their client
 * @param clientCalendar code of their client's calendar
 */
public record Choice(
        String person,
        @Nullable String email,
        Digest digest,
        @Nullable String ownLanguage,
        @Nullable String ownCalendar,
        @Nullable String clientCalendar) {

    public @Nullable String calendar() {
        return ownCalendar == null ? clientCalendar : ownCalendar;
    }

    public Locale locale() {
        return "de".equals(language()) ? Locale.GERMAN : Locale.ENGLISH;
    }

    private String language() {
        if (ownLanguage != null) {
            return ownLanguage;
        }
        String place = calendar();
        return place != null && place.matches("(de|at|li)(-.*)?") ? "de" : "en";
    }
}
