package io.pathway42.programme;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;

/** Counts in working days, Monday to Friday. */
public final class WorkingDays {

    /** When a working day ends. */
    static final LocalTime CLOSE = LocalTime.of(17, 0);

    private WorkingDays() {}

    /** The close of the working day that lies so many working days after a moment. */
    public static OffsetDateTime after(OffsetDateTime moment, int days) {
        return close(after(moment.toLocalDate(), days), moment);
    }

    /** The working day that lies so many working days after a day; none for the day itself counts. */
    public static LocalDate after(LocalDate day, int days) {
        LocalDate reached = day;
        for (int left = days; left > 0; left--) {
            reached = reached.plusDays(1);
            while (weekend(reached)) {
                reached = reached.plusDays(1);
            }
        }
        return reached;
    }

    static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    static OffsetDateTime close(LocalDate day, OffsetDateTime like) {
        return day.atTime(CLOSE).atOffset(like.getOffset());
    }
}
