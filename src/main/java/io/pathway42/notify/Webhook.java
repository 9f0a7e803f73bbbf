package io.pathway42.notify;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;

/**
 * An address of a client's program that is called when something happens.
 *
 * @param events ids of what it is called for, separated by spaces
 */
public record Webhook(String id, String clientId, String url, String events, String madeBy, OffsetDateTime made) {

    public List<String> eventList() {
        return Arrays.asList(events.split(" ", -1));
    }
}
