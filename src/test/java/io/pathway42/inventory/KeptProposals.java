package io.pathway42.inventory;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.pathway42.work.form.Answers;
import io.pathway42.work.form.FormSchema;
import io.pathway42.work.form.SchemaFiller;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** People who do every task of a phase that they get and leave each form as it is proposed to them. */
record KeptProposals(MockMvc http, Clock clock, List<String> people, String programmeId, String phase) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** How many tasks they completed until none was left for them. */
    int doAll() throws Exception {
        int done = 0;
        int before;
        do {
            before = done;
            for (String person : people) {
                for (String scope : List.of("mine", "claimable")) {
                    done += doWaiting(person, scope);
                }
            }
        } while (done > before);
        return done;
    }

    private int doWaiting(String person, String scope) throws Exception {
        JsonNode waiting = read(
                person,
                get("/api/v1/tasks")
                        .param("scope", scope)
                        .param("programme", programmeId)
                        .param("phase", phase)
                        .param("size", "100"));
        int done = 0;
        for (JsonNode task : waiting.path("items")) {
            complete(person, task.path("id").asText());
            done++;
        }
        return done;
    }

    private void complete(String person, String task) throws Exception {
        JsonNode form = read(person, get("/api/v1/tasks/{id}/form", task));
        Map<String, Object> prefill = JSON.convertValue(form.path("data"), new TypeReference<Map<String, Object>>() {});
        Map<String, Object> data = new SchemaFiller(clock)
                .fill(FormSchema.parse(form.path("schema").toString()), prefill, Answers.ANY);
        MockHttpServletResponse answer = ask(
                person,
                post("/api/v1/tasks/{id}/complete", task)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(JSON.writeValueAsString(data)));
        if (answer.getStatus() != HttpStatus.NO_CONTENT.value()) {
            throw new AssertionError(answer.getContentAsString());
        }
    }

    private JsonNode read(String person, MockHttpServletRequestBuilder request) throws Exception {
        return JSON.readTree(ask(person, request).getContentAsString());
    }

    private MockHttpServletResponse ask(String person, MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request.with(user(person)).with(csrf())).andReturn().getResponse();
    }
}
