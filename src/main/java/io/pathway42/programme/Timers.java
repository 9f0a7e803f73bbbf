package io.pathway42.programme;

import io.pathway42.engine.ModelReadable;
import io.pathway42.identity.ClientCalendars;
import io.pathway42.standard.StandardDeadlines;
import io.pathway42.standard.TimeSpan;
import io.pathway42.standard.WorkingCalendar;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * When timers of the models fire: by the terms of the certification body's contract, else by the standard deadlines.
 * Every answer is text in ISO 8601.
 */
@Component
public class Timers implements ModelReadable {

    private final CertificationBodies bodies;
    private final StandardDeadlines standard;
    private final ClientCalendars calendars;
    private final Clock clock;

    Timers(CertificationBodies bodies, StandardDeadlines standard, ClientCalendars calendars, Clock clock) {
        this.calendars = calendars;
        this.bodies = bodies;
        this.standard = standard;
        this.clock = clock;
    }

    /** So long after now. */
    public String after(String programmeId, String key) {
        return text(span(programmeId, key).after(OffsetDateTime.now(clock), calendar(programmeId)));
    }

    /** So long after a date or moment; after now when it is empty. */
    public String from(String programmeId, String key, @Nullable Object date) {
        return text(span(programmeId, key).after(moment(date), calendar(programmeId)));
    }

    /** So long before a date or moment. */
    public String before(String programmeId, String key, @Nullable Object date) {
        return text(span(programmeId, key).before(moment(date), calendar(programmeId)));
    }

    /** A cycle that fires again and again after so long. */
    public String cycle(String programmeId, String key) {
        return "R/" + span(programmeId, key).text();
    }

    /** The day that lies so long after a day. */
    public LocalDate dayAfter(String programmeId, String key, LocalDate day) {
        return span(programmeId, key)
                .after(day.atStartOfDay().atOffset(ZoneOffset.UTC), calendar(programmeId))
                .toLocalDate();
    }

    /** The day that lies so long after a day, by programme; one statement. Holidays of working days are not asked for. */
    public Map<String, LocalDate> daysAfter(Collection<String> programmeIds, String key, LocalDate day) {
        return daysAfter(programmeIds.stream().distinct().collect(Collectors.toMap(id -> id, id -> day)), key);
    }

    /** The same, after a day of its own for each programme. */
    public Map<String, LocalDate> daysAfter(Map<String, LocalDate> days, String key) {
        Map<String, String> terms = bodies.terms(days.keySet(), key);
        TimeSpan otherwise = standard(key);
        return days.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> Optional.ofNullable(terms.get(entry.getKey()))
                                .map(TimeSpan::new)
                                .orElse(otherwise)
                                .after(
                                        entry.getValue().atStartOfDay().atOffset(ZoneOffset.UTC),
                                        WorkingCalendar.WEEKDAYS)
                                .toLocalDate()));
    }

    /** A date or a moment as the moment it begins. */
    public String at(Object date) {
        return text(moment(date));
    }

    TimeSpan span(String programmeId, String key) {
        return bodies.term(programmeId, key).map(TimeSpan::new).orElseGet(() -> standard(key));
    }

    private TimeSpan standard(String key) {
        return standard.timer(key)
                .map(timer -> new TimeSpan(timer.value()))
                .orElseThrow(() -> new IllegalArgumentException("There is no timer '" + key + "'"));
    }

    private WorkingCalendar calendar(String programmeId) {
        return calendars.ofProgramme(programmeId);
    }

    private OffsetDateTime moment(@Nullable Object date) {
        String text = date == null ? "" : date.toString();
        if (text.isEmpty()) {
            return OffsetDateTime.now(clock);
        }
        return text.indexOf('T') < 0
                ? LocalDate.parse(text).atStartOfDay().atOffset(ZoneOffset.UTC)
                : OffsetDateTime.parse(text);
    }

    private static String text(OffsetDateTime moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
