package io.pathway42.programme;

import io.pathway42.engine.Deadlines;
import io.pathway42.engine.StepDefinition;
import io.pathway42.identity.ClientCalendars;
import io.pathway42.standard.StandardDeadlines;
import io.pathway42.standard.TimeSpan;
import io.pathway42.standard.WorkingCalendar;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * A step's own deadline, else the standard one of its number, else the planned end of its phase. What we count in days or
 * weeks falls on a day on which the client's people work, when it ends.
 */
@Component
class StepDeadlines implements Deadlines {

    private static final TimeSpan FALLBACK = new TimeSpan("10wd");
    private static final Set<String> SET_BY_OTHERS = Set.of("LAW", "17021", "CB");

    private final StandardDeadlines standard;
    private final Timers timers;
    private final Phases phases;
    private final Programmes programmes;
    private final ClientCalendars calendars;

    StepDeadlines(
            StandardDeadlines standard,
            Timers timers,
            Phases phases,
            Programmes programmes,
            ClientCalendars calendars) {
        this.calendars = calendars;
        this.standard = standard;
        this.timers = timers;
        this.phases = phases;
        this.programmes = programmes;
    }

    @Override
    public OffsetDateTime due(String programmeId, StepDefinition step, OffsetDateTime created) {
        return Optional.ofNullable(step.due())
                .or(() -> standard.ofStep(step.step()))
                .filter(deadline -> !"none".equals(deadline))
                .map(deadline -> by(programmeId, deadline, created))
                .or(() -> plannedEnd(programmeId, step.phase()).filter(end -> end.isAfter(created)))
                .orElseGet(() -> fallback(programmeId, created));
    }

    private OffsetDateTime by(String programmeId, String deadline, OffsetDateTime created) {
        WorkingCalendar calendar = calendars.ofProgramme(programmeId);
        if (deadline.matches("W\\d+")) {
            LocalDate end = programmes.get(programmeId).startDate().plusWeeks(Long.parseLong(deadline.substring(1)));
            OffsetDateTime close = WorkingCalendar.close(calendar.onOrBefore(end));
            return close.isAfter(created) ? close : FALLBACK.after(created, calendar);
        }
        TimeSpan span = TimeSpan.is(deadline) ? new TimeSpan(deadline) : timers.span(programmeId, deadline);
        OffsetDateTime exact = span.after(created, calendar);
        return span.wholeDays() && !setByOthers(deadline)
                ? workingDay(exact.toLocalDate(), created.toLocalDate(), calendar)
                : exact;
    }

    /** What law, accreditation or a contract sets counts to the minute. */
    private boolean setByOthers(String deadline) {
        return standard.timer(deadline)
                .filter(timer -> SET_BY_OTHERS.contains(timer.basis()))
                .isPresent();
    }

    /** The last working day until then; the next one when there is none after the day it came up. */
    private static OffsetDateTime workingDay(LocalDate end, LocalDate created, WorkingCalendar calendar) {
        LocalDate last = calendar.onOrBefore(end);
        return WorkingCalendar.close(last.isAfter(created) ? last : calendar.onOrAfter(end));
    }

    private OffsetDateTime fallback(String programmeId, OffsetDateTime created) {
        return FALLBACK.after(created, calendars.ofProgramme(programmeId));
    }

    private Optional<OffsetDateTime> plannedEnd(String programmeId, String phase) {
        return phases.find(programmeId, phase)
                .map(planned ->
                        WorkingCalendar.close(calendars.ofProgramme(programmeId).onOrBefore(planned.plannedEnd())));
    }
}
