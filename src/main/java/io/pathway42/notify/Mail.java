package io.pathway42.notify;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One mail to one person.
 *
 * @param person sign-in name
 * @param attempts how often it was tried
 * @param error why it failed last
 */
record Mail(
        String id,
        String person,
        String address,
        String kind,
        boolean legal,
        String state,
        int attempts,
        OffsetDateTime nextTry,
        @Nullable String error,
        OffsetDateTime created,
        @Nullable OffsetDateTime sent) {

    /** All that waited for the person. */
    static final String NEWS = "NEWS";

    /** An operator tries whether mail arrives. */
    static final String TEST = "TEST";

    static final String WAITING = "WAITING";
    static final String SENDING = "SENDING";
    static final String SENT = "SENT";
    static final String FAILED = "FAILED";
}
