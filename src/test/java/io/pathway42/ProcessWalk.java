package io.pathway42;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.pathway42.work.form.Answers;
import io.pathway42.work.form.FormSchema;
import io.pathway42.work.form.SchemaFiller;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.bpm.engine.test.assertions.bpmn.ProcessInstanceAssert;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Walks through one process of a client the way its people do: reads each form through the API, fills it, completes the
 * task. Answers are given by element and field; what has none is filled with whatever is valid.
 */
@Component
@Lazy
public class ProcessWalk {

    private static final int MOST_TASKS = 300;

    private final MockMvc http;
    private final ProcessEngine engine;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService jobs;
    private final HistoryService history;
    private final Map<String, ProcessInstance> started = new HashMap<>();
    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final SchemaFiller filler;

    ProcessWalk(MockMvc http, ProcessEngine engine, JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.http = http;
        this.engine = engine;
        this.runtime = engine.getRuntimeService();
        this.tasks = engine.getTaskService();
        this.jobs = engine.getManagementService();
        this.history = engine.getHistoryService();
        this.jdbc = jdbc;
        this.json = json;
        this.filler = new SchemaFiller(clock);
    }

    /** Opens a programme for a client like one that ships; says the client's id. */
    public String open(String like) {
        return open(Definitions.like(like));
    }

    /** Opens the programme of a definition; the client's id. */
    public String open(JsonNode definition) {
        try {
            MockHttpServletResponse response = http.perform(post("/api/v1/programmes")
                            .with(httpBasic("consultant", "demo"))
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(definition.toString()))
                    .andReturn()
                    .getResponse();
            require(response, 201, "opening " + definition.path("id").asText());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return definition.path("id").asText();
    }

    /** Starts a process for the client; from an element on when one is given, as if the walk had come so far. */
    public String start(String client, String process, Map<String, Object> variables, Optional<String> element) {
        Map<String, Object> all = new HashMap<>(variables);
        all.put("programmeId", client + "-1");
        all.put("clientId", client);
        var creation = runtime.createProcessInstanceByKey(process)
                .businessKey("walk-" + client)
                .setVariables(all);
        element.ifPresent(creation::startBeforeActivity);
        ProcessInstance instance = creation.execute();
        started.put(instance.getId(), instance);
        return instance.getId();
    }

    /** The certification pathway that the client's programme began with. */
    public String pathway(String client) {
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(client + "-1", "certification-pathway")
                .singleResult();
        started.put(instance.getId(), instance);
        return instance.getId();
    }

    /** Moves a called process from where it waits to another element, as if the walk had come so far. */
    public void move(String instance, String from, String to) {
        work(instance);
        String called = instances(instance).stream()
                .filter(id -> runtime.getActiveActivityIds(id).contains(from))
                .findFirst()
                .orElseThrow();
        runtime.createProcessInstanceModification(called)
                .cancelAllForActivity(from)
                .startBeforeActivity(to)
                .execute();
    }

    /** What can be asserted of a process that was started here: what it passed, waits at, whether it ended. */
    public ProcessInstanceAssert see(String instance) {
        init(engine);
        return BpmnAwareTests.assertThat(started.get(instance));
    }

    /** Completes whatever comes before a task, then the task itself with these answers. */
    public void answer(String instance, String element, Map<String, Object> answers) {
        complete(reach(instance, element), answers);
    }

    /** Completes whatever comes before a task. */
    public Task reach(String instance, String element) {
        for (int i = 0; i < MOST_TASKS && !tasks(instance).contains(element); i++) {
            complete(next(instance).orElseThrow(), Map.of());
        }
        return task(instance, element);
    }

    /** The task of an element that waits now. */
    public Task task(String instance, String element) {
        return waiting(instance).stream()
                .filter(task -> element.equals(task.getTaskDefinitionKey()))
                .findFirst()
                .orElseThrow();
    }

    /** The elements of the tasks that wait now. */
    public List<String> tasks(String instance) {
        return waiting(instance).stream().map(Task::getTaskDefinitionKey).toList();
    }

    /** Completes all that can be completed, until the process ends. */
    public List<String> finish(String instance, Map<String, Map<String, Object>> answers) {
        List<String> passed = new ArrayList<>();
        for (int i = 0; i < MOST_TASKS; i++) {
            Optional<Task> task = next(instance);
            if (task.isEmpty()) {
                return passed;
            }
            complete(task.get(), answers.getOrDefault(task.get().getTaskDefinitionKey(), Map.of()));
            passed.add(task.get().getTaskDefinitionKey());
        }
        throw new IllegalStateException("Still not at its end: " + passed);
    }

    /** The task that waits now, after the work that needs nobody. */
    public Optional<Task> next(String instance) {
        return waiting(instance).stream().findFirst();
    }

    private List<Task> waiting(String instance) {
        work(instance);
        return instances(instance).stream()
                .flatMap(id ->
                        tasks.createTaskQuery().processInstanceId(id).orderByTaskCreateTime().asc().list().stream())
                .toList();
    }

    /** Lets a timer of the process, or of one that it called, fire. */
    public void fire(String instance, String element) {
        List<Job> timers = instances(instance).stream()
                .flatMap(id -> jobs.createJobQuery().processInstanceId(id).activityId(element).timers().list().stream())
                .toList();
        if (timers.size() != 1) {
            throw new IllegalStateException("%d timers at %s".formatted(timers.size(), element));
        }
        jobs.executeJob(timers.get(0).getId());
    }

    public boolean ended(String instance) {
        return history.createHistoricProcessInstanceQuery()
                        .processInstanceId(instance)
                        .completed()
                        .count()
                == 1;
    }

    public void complete(Task task, Map<String, Object> answers) {
        try {
            String person = person(task);
            MockHttpServletResponse form = http.perform(
                            get("/api/v1/tasks/{id}/form", task.getId()).with(httpBasic(person, "demo")))
                    .andReturn()
                    .getResponse();
            require(form, 200, "form of " + task.getTaskDefinitionKey());
            JsonNode content = json.readTree(form.getContentAsString());
            Map<String, Object> prefill =
                    json.convertValue(content.path("data"), new TypeReference<Map<String, Object>>() {});
            Answers mind = question -> Optional.ofNullable(answers.get(question.path()));
            Map<String, Object> data =
                    filler.fill(FormSchema.parse(content.path("schema").toString()), prefill, mind);
            require(
                    http.perform(post("/api/v1/tasks/{id}/complete", task.getId())
                                    .with(httpBasic(person, "demo"))
                                    .contentType(MediaType.APPLICATION_JSON)
                                    .content(json.writeValueAsString(data)))
                            .andReturn()
                            .getResponse(),
                    204,
                    "completing %s with %s".formatted(task.getTaskDefinitionKey(), data));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private String person(Task task) {
        if (task.getAssignee() != null) {
            return task.getAssignee();
        }
        return jdbc.sql("select person from work_candidate where task_id = :task order by person")
                .param("task", task.getId())
                .query(String.class)
                .list()
                .get(0);
    }

    private void work(String instance) {
        boolean worked = true;
        while (worked) {
            worked = false;
            for (String id : instances(instance)) {
                for (Job job :
                        jobs.createJobQuery().processInstanceId(id).messages().list()) {
                    jobs.executeJob(job.getId());
                    worked = true;
                }
            }
        }
    }

    private List<String> instances(String instance) {
        List<String> all = new ArrayList<>(List.of(instance));
        for (ProcessInstance called : runtime.createProcessInstanceQuery()
                .superProcessInstanceId(instance)
                .list()) {
            all.addAll(instances(called.getId()));
        }
        return all;
    }

    private static void require(MockHttpServletResponse response, int status, String what) throws Exception {
        if (response.getStatus() != status) {
            throw new IllegalStateException(
                    "%s: %d %s".formatted(what, response.getStatus(), response.getContentAsString()));
        }
    }
}
