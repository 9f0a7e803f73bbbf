package io.pathway42.notify;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a webhook may be called for. */
public enum WebhookEvent {
    TASK_CREATED,
    TASK_COMPLETED,
    TASK_OVERDUE,
    PHASE_BEGUN,
    PHASE_ENDED,
    /** The programme was suspended, goes on, is certified or closed. */
    PROGRAMME_CHANGED,
    /** The certification body granted or refused the certificate, or what became of it since. */
    CERTIFICATE_CHANGED;

    /** As webhooks read it: {@code task.created}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    public static Optional<WebhookEvent> of(String id) {
        return Arrays.stream(values()).filter(event -> event.id().equals(id)).findFirst();
    }
}
