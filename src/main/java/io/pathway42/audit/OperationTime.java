package io.pathway42.audit;

import io.pathway42.engine.Deviation;
import io.pathway42.programme.Phases;
import io.pathway42.programme.Phases.Phase;
import io.pathway42.programme.Timers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How long the management system has been in operation. */
@Component
class OperationTime {

    private static final String OPERATION = "P10";

    private final Phases phases;
    private final Timers timers;
    private final Clock clock;

    OperationTime(Phases phases, Timers timers, Clock clock) {
        this.phases = phases;
        this.timers = timers;
        this.clock = clock;
    }

    /** A deviation that time clears, as long as operation has lasted less than a timer says. */
    List<Deviation> shorterThan(String programmeId, String timer, String code, String message) {
        LocalDate today = LocalDate.now(clock);
        LocalDate since = phases.find(programmeId, OPERATION)
                .flatMap(phase -> Optional.ofNullable(phase).map(Phase::actualStart))
                .orElse(today);
        LocalDate until = timers.dayAfter(programmeId, timer, since);
        return today.isBefore(until)
                ? List.of(new Deviation(code, message.formatted(since, until), "phases", until))
                : List.of();
    }
}
