package io.pathway42.work;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.pathway42.engine.Engine;
import io.pathway42.engine.Forms;
import io.pathway42.engine.StepContext;
import io.pathway42.evidence.Seal;
import io.pathway42.identity.Clients;
import io.pathway42.work.form.FormSchema;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The form of a task as its owner meets it: the schema with its choices filled in, and what it starts with. */
@Component
class TaskForms {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final Forms forms;
    private final Steps steps;
    private final Engine engine;
    private final Clients clients;
    private final ObjectMapper json;
    private final Clock clock;
    private final Map<String, FormSchema> parsed = new ConcurrentHashMap<>();

    TaskForms(Forms forms, Steps steps, Engine engine, Clients clients, ObjectMapper json, Clock clock) {
        this.forms = forms;
        this.steps = steps;
        this.engine = engine;
        this.clients = clients;
        this.json = json;
        this.clock = clock;
    }

    StepContext context(WorkItem task, String person) {
        return new StepContext(
                task.programmeId(),
                task.clientId(),
                task.process(),
                task.element(),
                task.subject(),
                person,
                OffsetDateTime.now(clock),
                task.open() ? engine.variables(task.taskId()) : Map.of());
    }

    TaskForm of(WorkItem task, StepContext context) {
        return new TaskForm(schemaOf(task), prefill(task, context), Seal.sha256(source(task)));
    }

    FormSchema schemaOf(WorkItem task) {
        return parsed.computeIfAbsent(source(task), FormSchema::parse)
                .withChoices(key -> steps.choices(task.programmeId(), key));
    }

    private String source(WorkItem task) {
        return forms.schema(task.definitionId(), task.form());
    }

    /** The values as JSON would give them back, so that what is compared is what was sent. */
    private Map<String, Object> prefill(WorkItem task, StepContext context) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("clientName", clients.name(task.clientId()).orElse(task.clientId()));
        data.put("today", context.today().toString());
        data.put("subjectRef", task.subject() == null ? "" : task.subject());
        data.put("subjectTitle", task.subjectTitle() == null ? "" : task.subjectTitle());
        data.putAll(steps.prefill(context));
        return json.convertValue(data, FIELDS);
    }

    JsonNode schema(FormSchema schema) {
        try {
            return json.readTree(schema.json());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * A form ready to be filled.
     *
     * @param hash SHA-256 of the schema as deployed
     */
    record TaskForm(FormSchema schema, Map<String, Object> prefill, String hash) {

        /** What it shows beside its fields. */
        Map<String, Object> shown() {
            Map<String, Object> shown = new LinkedHashMap<>(prefill);
            shown.keySet().removeAll(schema.keys());
            return shown;
        }
    }
}
