package io.pathway42.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.pathway42.bench.Api.Answer;
import io.pathway42.work.form.FormSchema;
import io.pathway42.work.form.SchemaFiller;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A person at a task: reads the form, fills it, hands it in. */
final class TaskWork {

    private static final int ATTEMPTS = 8;

    private final Api api;
    private final SchemaFiller filler;
    private final Scenario scenario;
    private final Tally tally;
    private final Map<String, FormSchema> schemas = new ConcurrentHashMap<>();

    TaskWork(Api api, SchemaFiller filler, Scenario scenario, Tally tally) {
        this.api = api;
        this.filler = filler;
        this.scenario = scenario;
        this.tally = tally;
    }

    /** @return whether this person completed it; not when somebody else did or they may not */
    boolean complete(String person, JsonNode task) {
        long from = System.nanoTime();
        String path = "/tasks/" + task.path("id").asText();
        Answer form = api.get(person, path + "/form");
        if (form.status() >= 500) {
            form.orFail("The form of " + task);
        }
        if (!form.fine()) {
            tally.refused(refusal(person, task, form));
            return false;
        }
        FormSchema schema = schemas.computeIfAbsent(form.body().path("schema").toString(), FormSchema::parse);
        Retry retry = new Retry();
        Set<Deviation> used = new HashSet<>();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            used.clear();
            Map<String, Object> data = filler.fill(
                    schema,
                    Api.map(form.body().path("data")),
                    retry.or(scenario.answers(task.path("step").asText(), used)));
            Answer answer = api.post(person, path + "/complete", data);
            if (answer.fine()) {
                scenario.spent(used);
                tally.completed(
                        task.path("phase").asText(),
                        task.path("role").asText(),
                        task.path("step").asText(),
                        System.nanoTime() - from);
                return true;
            }
            tally.refused(refusal(person, task, answer));
            if (answer.status() >= 500) {
                answer.orFail("Completing " + task);
            }
            if (answer.status() != 422) {
                return false;
            }
            retry.note(answer.body());
        }
        return false;
    }

    private static String refusal(String person, JsonNode task, Answer answer) {
        return "%s %s by %s: %d %s %s"
                .formatted(
                        task.path("step").asText(),
                        task.path("element").asText(),
                        person,
                        answer.status(),
                        answer.body().path("detail").asText(),
                        answer.body().path("errors"));
    }
}
