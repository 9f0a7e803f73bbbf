package io.pathway42.standard;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.function.Predicate;

/** On which days people work: not on the days of the weekend, not on public holidays. */
public final class WorkingCalendar {

    /** Monday to Friday, without holidays. */
    public static final WorkingCalendar WEEKDAYS =
            new WorkingCalendar(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), day -> false);

    private static final LocalTime CLOSE = LocalTime.of(17, 0);

    private final Set<DayOfWeek> weekend;
    private final Predicate<LocalDate> holiday;

    WorkingCalendar(Set<DayOfWeek> weekend, Predicate<LocalDate> holiday) {
        this.weekend = Set.copyOf(weekend);
        this.holiday = holiday;
    }

    public boolean works(LocalDate day) {
        return !weekend.contains(day.getDayOfWeek()) && !holiday.test(day);
    }

    /** The day itself when people work on it, else the next on which they do. */
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate reached = day;
        while (!works(reached)) {
            reached = reached.plusDays(1);
        }
        return reached;
    }

    /** The day itself when people work on it, else the last on which they did. */
    public LocalDate onOrBefore(LocalDate day) {
        LocalDate reached = day;
        while (!works(reached)) {
            reached = reached.minusDays(1);
        }
        return reached;
    }

    /** The working day that lies so many working days after a day; none for the day itself counts. */
    public LocalDate after(LocalDate day, int days) {
        LocalDate reached = day;
        for (int left = days; left > 0; left--) {
            reached = onOrAfter(reached.plusDays(1));
        }
        return reached;
    }

    /** The working day that lies so many working days before a day. */
    public LocalDate before(LocalDate day, int days) {
        LocalDate reached = day;
        for (int left = days; left > 0; left--) {
            reached = onOrBefore(reached.minusDays(1));
        }
        return reached;
    }

    /** The close of the working day that lies so many working days after a moment. */
    public OffsetDateTime after(OffsetDateTime moment, int days) {
        return close(after(moment.toLocalDate(), days));
    }

    /** When a working day ends. */
    public static OffsetDateTime close(LocalDate day) {
        return day.atTime(CLOSE).atOffset(ZoneOffset.UTC);
    }
}
