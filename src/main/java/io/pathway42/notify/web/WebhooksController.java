package io.pathway42.notify.web;

import io.pathway42.notify.Webhook;
import io.pathway42.notify.WebhookDeliveries;
import io.pathway42.notify.WebhookDelivery;
import io.pathway42.notify.Webhooks;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The webhooks of a programme's client. */
@RestController
@RequestMapping("/api/v1/programmes/{programmeId}/webhooks")
class WebhooksController {

    private static final int MOST = 100;

    private final Webhooks webhooks;
    private final WebhookDeliveries deliveries;

    WebhooksController(Webhooks webhooks, WebhookDeliveries deliveries) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
    }

    @GetMapping
    Page<Entry> list(@PathVariable String programmeId) {
        return new Page<>(webhooks.of(programmeId).stream().map(Entry::of).toList(), null);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Made add(@PathVariable String programmeId, @RequestBody Wanted wanted) {
        Webhooks.Made made = webhooks.add(
                programmeId,
                Objects.requireNonNullElse(wanted.url(), ""),
                Objects.requireNonNullElse(wanted.events(), List.of()));
        Entry entry = Entry.of(made.webhook());
        return new Made(entry.id(), entry.url(), entry.events(), made.secret());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String programmeId, @PathVariable String id) {
        webhooks.remove(programmeId, id);
    }

    @GetMapping("/{id}/deliveries")
    Page<WebhookDelivery> deliveries(@PathVariable String programmeId, @PathVariable String id) {
        return new Page<>(deliveries.of(programmeId, id, MOST), null);
    }

    @PostMapping("/{id}/deliveries/{delivery}/redeliver")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void redeliver(@PathVariable String programmeId, @PathVariable String id, @PathVariable String delivery) {
        deliveries.again(programmeId, id, delivery);
    }

    /** @param events ids such as {@code task.created} */
    record Wanted(@Nullable String url, @Nullable List<String> events) {}

    record Entry(String id, String url, List<String> events, String madeBy, OffsetDateTime made) {

        static Entry of(Webhook webhook) {
            return new Entry(webhook.id(), webhook.url(), webhook.eventList(), webhook.madeBy(), webhook.made());
        }
    }

    /** @param secret with which calls are signed; shown this once */
    record Made(String id, String url, List<String> events, String secret) {}

    record Page<T>(List<T> items, @Nullable String next) {}
}
