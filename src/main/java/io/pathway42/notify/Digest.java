package io.pathway42.notify;

import io.pathway42.standard.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/** How often somebody wants mail. Deadlines of law come at once in any case. */
public enum Digest {
    /** As it happens, on working days. */
    EACH,
    /** Each working morning. */
    DAILY,
    /** On the first working morning of a week. */
    WEEKLY,
    NONE;

    private static final LocalTime MORNING = LocalTime.of(6, 0);

    /** As in forms and the API. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** When something that happens now is to be mailed, never on a day off; nothing when no mail is wanted. */
    Optional<OffsetDateTime> when(OffsetDateTime now, WorkingCalendar calendar) {
        LocalDate today = now.toLocalDate();
        LocalDate nextMorning = calendar.onOrAfter(now.toLocalTime().isBefore(MORNING) ? today : today.plusDays(1));
        return switch (this) {
            case EACH -> Optional.of(calendar.works(today) ? now : morning(calendar.onOrAfter(today)));
            case DAILY -> Optional.of(morning(nextMorning));
            case WEEKLY -> Optional.of(morning(weekly(now, calendar)));
            case NONE -> Optional.empty();
        };
    }

    private static LocalDate weekly(OffsetDateTime now, WorkingCalendar calendar) {
        LocalDate monday = now.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate first = calendar.onOrAfter(monday);
        return now.isBefore(morning(first)) ? first : calendar.onOrAfter(monday.plusWeeks(1));
    }

    private static OffsetDateTime morning(LocalDate day) {
        return day.atTime(MORNING).atOffset(ZoneOffset.UTC);
    }
}
