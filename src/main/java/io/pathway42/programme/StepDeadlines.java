package io.pathway42.programme;

import io.pathway42.engine.Deadlines;
import io.pathway42.engine.StepDefinition;
import io.pathway42.identity.ClientCalendars;
import io.pathway42.standard.StandardDeadlines;
import io.pathway42.standard.TimeSpan;
import io.pathway42.standard.WorkingCalendar;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A step's own deadline, else the standard one of its number, else the planned end of its phase. */
@Component
class StepDeadlines implements Deadlines {

    private static final TimeSpan FALLBACK = new TimeSpan("10wd");

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
        if (deadline.matches("W\\d+")) {
            OffsetDateTime end = WorkingCalendar.close(
                    programmes.get(programmeId).startDate().plusWeeks(Long.parseLong(deadline.substring(1))));
            return end.isAfter(created) ? end : fallback(programmeId, created);
        }
        return (TimeSpan.is(deadline) ? new TimeSpan(deadline) : timers.span(programmeId, deadline))
                .after(created, calendars.ofProgramme(programmeId));
    }

    private OffsetDateTime fallback(String programmeId, OffsetDateTime created) {
        return FALLBACK.after(created, calendars.ofProgramme(programmeId));
    }

    private Optional<OffsetDateTime> plannedEnd(String programmeId, String phase) {
        return phases.find(programmeId, phase).map(planned -> WorkingCalendar.close(planned.plannedEnd()));
    }
}
