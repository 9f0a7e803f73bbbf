package io.pathway42.programme;

import io.pathway42.engine.Suspension;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a whole programme stand still, and go on with its timers moved by as long as it stood. */
@Component
public class Standstill {

    private final Programmes programmes;
    private final Suspension suspension;
    private final Clock clock;

    Standstill(Programmes programmes, Suspension suspension, Clock clock) {
        this.programmes = programmes;
        this.suspension = suspension;
        this.clock = clock;
    }

    /** Suspends it; false when it stands still or is closed already. */
    @Transactional
    public boolean begin(String programmeId) {
        Programme programme = programmes.get(programmeId);
        if (List.of(Programme.SUSPENDED, Programme.CLOSED).contains(programme.status())) {
            return false;
        }
        programmes.suspended(programmeId, OffsetDateTime.now(clock));
        suspension.suspend(programme.clientId());
        return true;
    }

    /** Resumes it; false when it does not stand still. */
    @Transactional
    public boolean end(String programmeId) {
        Programme programme = programmes.get(programmeId);
        if (!Programme.SUSPENDED.equals(programme.status())) {
            return false;
        }
        OffsetDateTime since = programmes.resumed(programmeId);
        suspension.resume(programme.clientId(), Duration.between(since, OffsetDateTime.now(clock)));
        return true;
    }
}
