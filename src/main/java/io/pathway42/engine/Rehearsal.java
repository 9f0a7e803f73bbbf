package io.pathway42.engine;

import io.pathway42.engine.Engine.EngineMoved;
import io.pathway42.problem.Problem;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The virtual clock of a rehearsal: it stands ahead of the real time by an offset that is kept, and moving it on fires
 * whatever falls due on the way, in order of time.
 */
@Component
@ConditionalOnProperty("pathway42.engine.rehearsal")
public class Rehearsal {

    private final EngineClock clock;
    private final Jobs jobs;
    private final JdbcClient jdbc;

    Rehearsal(EngineClock clock, Jobs jobs, JdbcClient jdbc) {
        this.clock = clock;
        this.jobs = jobs;
        this.jdbc = jdbc;
        clock.offset(jdbc.sql("select offset_millis from rehearsal_clock where id = 1")
                .query(Long.class)
                .optional()
                .orElse(0L));
    }

    public State state() {
        return new State(OffsetDateTime.now(clock), jobs.nextOfAProgramme());
    }

    /**
     * Moves on by a period and answers when all that fell due has run.
     *
     * @param amount ISO 8601, for instance {@code P7D} or {@code PT4H}
     * @throws Problem.Refused when it is not a period or goes back
     */
    public synchronized State advance(String amount) {
        return advanceTo(target(amount));
    }

    /** Sets the clock of an installation in which nothing has happened yet, also back. */
    public synchronized void beginAt(OffsetDateTime time) {
        if (jobs.nextOfAProgramme().isPresent()) {
            throw new IllegalStateException("Time cannot go back once a timer runs");
        }
        keep(Duration.between(OffsetDateTime.now(Clock.systemUTC()), time).toMillis());
        jobs.setAnew();
    }

    /** Moves on to the real time, where the clock stays. */
    public synchronized void toThePresent() {
        advanceTo(OffsetDateTime.now(Clock.systemUTC()));
        keep(0);
    }

    public synchronized State advanceTo(OffsetDateTime target) {
        jobs.runDue();
        Optional<OffsetDateTime> next = jobs.nextTimer();
        while (next.isPresent() && !next.get().isAfter(target)) {
            set(next.get());
            if (jobs.runDue() == 0) {
                break;
            }
            next = jobs.nextTimer();
        }
        set(target);
        jobs.runDue();
        return state();
    }

    /** As real time passes, the virtual one does too. */
    @Scheduled(fixedDelay = 15, timeUnit = TimeUnit.SECONDS)
    void tick() {
        jobs.runDue();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(EngineMoved event) {
        jobs.runDue();
    }

    private OffsetDateTime target(String amount) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        OffsetDateTime target;
        try {
            target = amount.contains("T") ? now.plus(Duration.parse(amount)) : now.plus(Period.parse(amount));
        } catch (DateTimeParseException notAPeriod) {
            throw Problem.Refused.because(
                    "advance", "'%s' is not a period. Write it as P7D, P1M or PT4H.".formatted(amount));
        }
        if (target.isBefore(now)) {
            throw Problem.Refused.because("advance", "The clock only moves forward; give a positive period.");
        }
        return target;
    }

    /** Never back: a timer that was due in the past runs now. Never short of the moment by what a millisecond hides. */
    private void set(OffsetDateTime time) {
        OffsetDateTime real = OffsetDateTime.now(Clock.systemUTC());
        OffsetDateTime now = OffsetDateTime.now(clock);
        keep(Duration.between(real, time.isAfter(now) ? time : now).toMillis() + 1);
    }

    private void keep(long offset) {
        clock.offset(offset);
        int updated = jdbc.sql("update rehearsal_clock set offset_millis = :offset where id = 1")
                .param("offset", offset)
                .update();
        if (updated == 0) {
            jdbc.sql("insert into rehearsal_clock (id, offset_millis) values (1, :offset)")
                    .param("offset", offset)
                    .update();
        }
    }

    /**
     * The virtual time.
     *
     * @param nextTimer when the next timer of any programme falls due
     */
    public record State(OffsetDateTime now, Optional<OffsetDateTime> nextTimer) {}
}
