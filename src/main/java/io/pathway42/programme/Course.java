package io.pathway42.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Component;

/** Takes down how a programme moves through its phases, as its processes begin and end. */
@Component
public class Course {

    private final Phases phases;
    private final Programmes programmes;
    private final Clock clock;

    Course(Phases phases, Programmes programmes, Clock clock) {
        this.phases = phases;
        this.programmes = programmes;
        this.clock = clock;
    }

    public void begin(String programmeId, String phase) {
        phases.begun(programmeId, phase, LocalDate.now(clock));
    }

    public void end(String programmeId, String phase) {
        phases.ended(programmeId, phase, LocalDate.now(clock));
    }

    /** The pathway has ended, whichever way. */
    public void close(String programmeId) {
        programmes.becomes(programmeId, Programme.CLOSED, OffsetDateTime.now(clock));
    }
}
