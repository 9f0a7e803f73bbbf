package io.pathway42.engine;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/**
 * The one clock: that of the engine, so that timers, due dates and records agree. The engine offers no public way to
 * move its clock; this class is the one place that reaches behind its API for it.
 */
@Component
class EngineClock extends Clock {

    /** Runs ahead of the real time by so much from now on. */
    void offset(long millis) {
        ClockUtil.offset(millis);
    }

    @Override
    public Instant instant() {
        return ClockUtil.getCurrentTime().toInstant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        if (zone.equals(ZoneOffset.UTC)) {
            return this;
        }
        throw new UnsupportedOperationException("The product counts in UTC");
    }
}
