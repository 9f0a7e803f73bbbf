package io.pathway42.notify;

import io.pathway42.evidence.AuditAction;
import io.pathway42.evidence.AuditEntry;
import io.pathway42.evidence.AuditLog;
import io.pathway42.identity.Access;
import io.pathway42.identity.CurrentPerson;
import io.pathway42.identity.Person;
import io.pathway42.identity.ProgrammeRoles;
import io.pathway42.identity.SecretText;
import io.pathway42.identity.Secrets;
import io.pathway42.problem.Fault;
import io.pathway42.problem.Problem;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The webhooks of clients, in the hands of a programme's AIMS manager and consultants. */
@Component
public class Webhooks {

    private static final Set<String> MANAGERS = Set.of("aims_manager", "lead_consultant");
    private static final String COLUMNS = "select id, client_id, url, events, made_by, made from webhook ";
    private static final String SECRET_PREFIX = "whsec_";
    private static final int SECRET_BYTES = 32;
    private static final int MOST = 10;

    private final JdbcClient jdbc;
    private final Access access;
    private final CurrentPerson current;
    private final ProgrammeRoles roles;
    private final Secrets secrets;
    private final WebhookAddresses addresses;
    private final AuditLog log;
    private final Clock clock;

    Webhooks(
            JdbcClient jdbc,
            Access access,
            CurrentPerson current,
            ProgrammeRoles roles,
            Secrets secrets,
            WebhookAddresses addresses,
            AuditLog log,
            Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.current = current;
        this.roles = roles;
        this.secrets = secrets;
        this.addresses = addresses;
        this.log = log;
        this.clock = clock;
    }

    /** Those of the client whose programme it is, for who manages it. */
    public List<Webhook> of(String programmeId) {
        return ofClient(managed(programmeId));
    }

    /** Whether who asks may manage those of a programme that they may see. */
    public boolean managedBySelf(String programmeId) {
        Person person = current.get();
        return person.mayStartProgrammes()
                || roles.rolesOf(programmeId, person.signIn()).stream().anyMatch(MANAGERS::contains);
    }

    List<Webhook> ofClient(String clientId) {
        return jdbc.sql(COLUMNS + "where client_id = :client order by made, id")
                .param("client", clientId)
                .query(Webhook.class)
                .list();
    }

    /**
     * Adds a webhook, whose secret is told this once.
     *
     * @throws Problem.Refused with one fault per field
     */
    @Transactional
    public Made add(String programmeId, String url, List<String> events) {
        String clientId = managed(programmeId);
        List<Fault> faults = new ArrayList<>();
        addresses.fault(url).ifPresent(fault -> faults.add(new Fault("url", fault)));
        if (events.isEmpty()
                || events.stream().anyMatch(id -> WebhookEvent.of(id).isEmpty())) {
            faults.add(new Fault("events", "Choose at least one of the events offered."));
        }
        if (ofClient(clientId).size() >= MOST) {
            faults.add(new Fault("url", "There are %d webhooks already. Remove one first.".formatted(MOST)));
        }
        if (!faults.isEmpty()) {
            throw new Problem.Refused("webhook-refused", "Some of what was entered is not right yet.", faults);
        }
        String secret = SECRET_PREFIX + SecretText.random(SECRET_BYTES);
        var webhook = new Webhook(
                UUID.randomUUID().toString(),
                clientId,
                url,
                String.join(" ", events.stream().distinct().toList()),
                current.signIn(),
                OffsetDateTime.now(clock));
        jdbc.sql("""
                        insert into webhook (id, client_id, url, events, secret, made_by, made)
                        values (:id, :client, :url, :events, :secret, :by, :made)""")
                .param("id", webhook.id())
                .param("client", clientId)
                .param("url", url)
                .param("events", webhook.events())
                .param("secret", secrets.hide(secret))
                .param("by", webhook.madeBy())
                .param("made", webhook.made())
                .update();
        log(programmeId, clientId, webhook, "webhook added for " + webhook.events());
        return new Made(webhook, secret);
    }

    /** Removes a webhook and what waits for it. */
    @Transactional
    public void remove(String programmeId, String id) {
        Webhook webhook = get(programmeId, id);
        jdbc.sql("delete from webhook_delivery where webhook_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("delete from webhook where id = :id").param("id", id).update();
        log(programmeId, webhook.clientId(), webhook, "webhook removed");
    }

    /** @throws Problem.NotFound alike when it is not there and when it is another client's */
    public Webhook get(String programmeId, String id) {
        return of(programmeId).stream()
                .filter(webhook -> webhook.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("no-such-webhook", "There is no such webhook."));
    }

    private String managed(String programmeId) {
        return current.get().mayStartProgrammes()
                ? access.programme(programmeId)
                : access.programmeAs(programmeId, MANAGERS);
    }

    private void log(String programmeId, String clientId, Webhook webhook, String words) {
        log.write(AuditEntry.of(AuditAction.SETTING_CHANGED)
                .programme(programmeId, clientId)
                .about(webhook.url())
                .saying(words));
    }

    /**
     * A webhook just made.
     *
     * @param secret with which its calls are signed
     */
    public record Made(Webhook webhook, String secret) {}
}
