package io.pathway42.notify;

import io.pathway42.problem.Problem;
import io.pathway42.standard.StandardReminders;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Calls of webhooks: those that wait, and what became of the others. Of several nodes one has a call at a time. */
@Component
public class WebhookDeliveries {

    private static final Duration LONGEST_SENDING = Duration.ofMinutes(2);
    private static final int AT_ONCE = 200;
    private static final int LONGEST_ERROR = 500;

    private final JdbcClient jdbc;
    private final Webhooks webhooks;
    private final StandardReminders standard;
    private final Clock clock;

    WebhookDeliveries(JdbcClient jdbc, Webhooks webhooks, StandardReminders standard, Clock clock) {
        this.jdbc = jdbc;
        this.webhooks = webhooks;
        this.standard = standard;
        this.clock = clock;
    }

    /** Lets a webhook be called, in the running transaction. */
    void add(Webhook webhook, WebhookEvent event, String id, String body) {
        jdbc.sql("""
                        insert into webhook_delivery
                            (id, webhook_id, client_id, event, body, state, attempts, next_try, created)
                        values (:id, :webhook, :client, :event, :body, 'WAITING', 0, :now, :now)""")
                .param("id", id)
                .param("webhook", webhook.id())
                .param("client", webhook.clientId())
                .param("event", event.id())
                .param("body", body)
                .param("now", now())
                .update();
    }

    /** Calls whose time has come. */
    List<String> due() {
        return jdbc.sql("""
                        select id from webhook_delivery where state in ('WAITING', 'SENDING') and next_try <= :now
                        order by created, id limit :most""")
                .param("now", now())
                .param("most", AT_ONCE)
                .query(String.class)
                .list();
    }

    /** Takes a call to make it, with its address and hidden secret; nothing when another node has it. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<Call> take(String id) {
        int taken = jdbc.sql("""
                        update webhook_delivery set state = 'SENDING', attempts = attempts + 1, next_try = :until
                        where id = :id and state in ('WAITING', 'SENDING') and next_try <= :now""")
                .param("until", now().plus(LONGEST_SENDING))
                .param("id", id)
                .param("now", now())
                .update();
        return taken == 0
                ? Optional.empty()
                : jdbc.sql("""
                                select d.id, d.event, d.body, d.attempts, w.url, w.secret
                                from webhook_delivery d join webhook w on w.id = d.webhook_id where d.id = :id""").param("id", id).query(Call.class).optional();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void delivered(Call call, int status) {
        jdbc.sql("""
                        update webhook_delivery set state = 'DELIVERED', status = :status, error = null, delivered = :now
                        where id = :id""")
                .param("status", status)
                .param("now", now())
                .param("id", call.id())
                .update();
    }

    /** Tries again later, or gives up after the last try. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void failed(Call call, @Nullable Integer status, String why) {
        List<Duration> delays = standard.webhookRetries();
        boolean last = call.attempts() > delays.size();
        jdbc.sql("""
                        update webhook_delivery set state = :state, next_try = :next, status = :status, error = :error
                        where id = :id""")
                .param("state", last ? WebhookDelivery.DEAD : WebhookDelivery.WAITING)
                .param("next", last ? now() : now().plus(delays.get(call.attempts() - 1)))
                .param("status", status, java.sql.Types.INTEGER)
                .param("error", why.substring(0, Math.min(why.length(), LONGEST_ERROR)))
                .param("id", call.id())
                .update();
    }

    /** The newest calls of a webhook, for who manages it. */
    public List<WebhookDelivery> of(String programmeId, String webhookId, int most) {
        Webhook webhook = webhooks.get(programmeId, webhookId);
        return jdbc.sql("""
                        select * from webhook_delivery where webhook_id = :webhook
                        order by created desc, id limit :most""")
                .param("webhook", webhook.id())
                .param("most", most)
                .query(WebhookDelivery.class)
                .list();
    }

    /**
     * Makes a call again that was given up or that waits after a failure.
     *
     * @throws Problem.NotFound when the webhook has no such call
     */
    @Transactional
    public void again(String programmeId, String webhookId, String id) {
        Webhook webhook = webhooks.get(programmeId, webhookId);
        int changed = jdbc.sql("""
                        update webhook_delivery set state = 'WAITING', attempts = 0, next_try = :now
                        where id = :id and webhook_id = :webhook and state <> 'SENDING'""")
                .param("now", now())
                .param("id", id)
                .param("webhook", webhook.id())
                .update();
        if (changed == 0) {
            throw new Problem.NotFound("no-such-delivery", "There is no such call, or it is being made right now.");
        }
    }

    /** Calls of any client that failed and were not delivered since, the oldest first. */
    List<Troubled> troubled(int most) {
        return jdbc.sql("""
                        select d.id, c.name as client, w.url, d.event, d.state, d.attempts, d.error, d.created
                        from webhook_delivery d join webhook w on w.id = d.webhook_id
                        join client c on c.id = d.client_id
                        where d.state <> 'DELIVERED' and d.error is not null
                        order by d.created, d.id limit :most""").param("most", most).query(Troubled.class).list();
    }

    /** For an operator: makes a call again. */
    boolean again(String id) {
        return jdbc.sql("""
                        update webhook_delivery set state = 'WAITING', attempts = 0, next_try = :now
                        where id = :id and state <> 'DELIVERED' and error is not null""").param("now", now()).param("id", id).update() > 0;
    }

    static String newId() {
        return UUID.randomUUID().toString();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    /**
     * A call to make.
     *
     * @param secret hidden, as the database keeps it
     */
    public record Call(String id, String event, String body, int attempts, String url, String secret) {}

    /** A call that failed, as an operator sees it: without what it says. */
    public record Troubled(
            String id,
            String client,
            String url,
            String event,
            String state,
            int attempts,
            String error,
            OffsetDateTime created) {}
}
