package io.pathway42.work;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;

/** By when something is due, as people say it. Weeks end on Sunday. */
public enum Group {
    OVERDUE("overdue"),
    TODAY("today"),
    THIS_WEEK("week"),
    NEXT_WEEK("next-week"),
    LATER("later");

    private final String id;

    Group(String id) {
        this.id = id;
    }

    /** As in the API. */
    @JsonValue
    public String id() {
        return id;
    }

    /** A step is late once the day on which it is due is over: what was due before this moment. */
    public static OffsetDateTime lateBefore(LocalDate today) {
        return today.atStartOfDay().atOffset(ZoneOffset.UTC);
    }

    public static boolean late(OffsetDateTime due, LocalDate today) {
        return due.isBefore(lateBefore(today));
    }

    public static Group of(LocalDate due, LocalDate today) {
        LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        if (due.isBefore(today)) {
            return OVERDUE;
        } else if (due.isEqual(today)) {
            return TODAY;
        } else if (!due.isAfter(sunday)) {
            return THIS_WEEK;
        }
        return due.isAfter(sunday.plusWeeks(1)) ? LATER : NEXT_WEEK;
    }
}
