package io.pathway42.notify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.pathway42.audit.CertificateChanged;
import io.pathway42.engine.Subject;
import io.pathway42.engine.TaskCreated;
import io.pathway42.engine.TaskEnded;
import io.pathway42.programme.PhaseChanged;
import io.pathway42.programme.ProgrammeStatusChanged;
import io.pathway42.programme.Programmes;
import io.pathway42.work.WorkItem;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets webhooks be called for what happens, in the transaction in which it happens. Confidential steps are kept out. */
@Component
class WebhookNews {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Webhooks webhooks;
    private final WebhookDeliveries deliveries;
    private final Programmes programmes;
    private final JdbcClient jdbc;
    private final Clock clock;

    WebhookNews(Webhooks webhooks, WebhookDeliveries deliveries, Programmes programmes, JdbcClient jdbc, Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.programmes = programmes;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void on(TaskCreated task) {
        if (!task.step().confidential()) {
            Subject subject = task.subject();
            call(
                    WebhookEvent.TASK_CREATED,
                    task.clientId(),
                    () -> data(
                            "programme", task.programmeId(),
                            "task", task.taskId(),
                            "element", task.step().element(),
                            "step", task.step().step(),
                            "name", task.step().name(),
                            "phase", task.step().phase(),
                            "subject", subject == null ? "" : subject.ref(),
                            "role", task.role(),
                            "assignee", task.assignee() == null ? "" : task.assignee(),
                            "due", task.due().toString()));
        }
    }

    @EventListener
    void on(TaskEnded ended) {
        if (ended.completed() && anybodyListens()) {
            jdbc.sql("select * from work_item where task_id = :task")
                    .param("task", ended.taskId())
                    .query(WorkItem.class)
                    .optional()
                    .ifPresent(task -> call(WebhookEvent.TASK_COMPLETED, task));
        }
    }

    @EventListener
    void on(TaskOverdue overdue) {
        call(WebhookEvent.TASK_OVERDUE, overdue.task());
    }

    @EventListener
    void on(PhaseChanged changed) {
        call(
                changed.begun() ? WebhookEvent.PHASE_BEGUN : WebhookEvent.PHASE_ENDED,
                programmes.get(changed.programmeId()).clientId(),
                () -> data("programme", changed.programmeId(), "phase", changed.phase()));
    }

    @EventListener
    void on(ProgrammeStatusChanged changed) {
        call(
                WebhookEvent.PROGRAMME_CHANGED,
                changed.clientId(),
                () -> data("programme", changed.programmeId(), "status", changed.status()));
    }

    @EventListener
    void on(CertificateChanged changed) {
        call(
                WebhookEvent.CERTIFICATE_CHANGED,
                changed.clientId(),
                () -> data(
                        "programme", changed.programmeId(),
                        "number", changed.number(),
                        "status", changed.status()));
    }

    private void call(WebhookEvent event, WorkItem task) {
        if (!task.confidential()) {
            call(
                    event,
                    task.clientId(),
                    () -> data(
                            "programme", task.programmeId(),
                            "task", task.taskId(),
                            "element", task.element(),
                            "step", task.step(),
                            "name", task.name(),
                            "phase", task.phase(),
                            "subject", task.subject() == null ? "" : task.subject(),
                            "role", task.role(),
                            "assignee", task.assignee() == null ? "" : task.assignee(),
                            "due", task.due().toString()));
        }
    }

    private void call(WebhookEvent event, String clientId, Supplier<Map<String, String>> data) {
        List<Webhook> called = webhooks.ofClient(clientId).stream()
                .filter(webhook -> webhook.eventList().contains(event.id()))
                .toList();
        for (Webhook webhook : called) {
            String id = WebhookDeliveries.newId();
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("id", id);
            body.put("type", event.id());
            body.put("at", OffsetDateTime.now(clock).toString());
            body.put("client", clientId);
            body.put("data", data.get());
            deliveries.add(webhook, event, id, written(body));
        }
    }

    private boolean anybodyListens() {
        return jdbc.sql("select count(*) from webhook").query(Long.class).single() > 0;
    }

    private static Map<String, String> data(String... pairs) {
        Map<String, String> data = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            data.put(pairs[i], pairs[i + 1]);
        }
        return data;
    }

    private static String written(Map<String, Object> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
