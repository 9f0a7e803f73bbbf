package io.pathway42.notify;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One call of a webhook.
 *
 * @param state {@code WAITING}, {@code SENDING}, {@code DELIVERED} or {@code DEAD} when it was given up
 * @param status of the last answer, null when there was none
 * @param error why it failed last
 */
public record WebhookDelivery(
        String id,
        String webhookId,
        String clientId,
        String event,
        String body,
        String state,
        int attempts,
        OffsetDateTime nextTry,
        @Nullable Integer status,
        @Nullable String error,
        OffsetDateTime created,
        @Nullable OffsetDateTime delivered) {

    public static final String WAITING = "WAITING";
    public static final String DELIVERED = "DELIVERED";
    public static final String DEAD = "DEAD";
}
