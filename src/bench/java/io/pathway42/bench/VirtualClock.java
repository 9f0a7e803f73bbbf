package io.pathway42.bench;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Stands where the server's clock stood when it was last asked. */
final class VirtualClock extends Clock {

    private volatile Instant now = Instant.EPOCH;

    void set(OffsetDateTime time) {
        now = time.toInstant();
    }

    OffsetDateTime time() {
        return now.atOffset(ZoneOffset.UTC);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
