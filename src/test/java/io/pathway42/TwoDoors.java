package io.pathway42;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.pathway42.work.form.Answers;
import io.pathway42.work.form.FormSchema;
import io.pathway42.work.form.SchemaFiller;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The two doors into the product: the API with a password, and the pages with a session. */
@Component
@Lazy
public class TwoDoors {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final MockMvc http;
    private final ObjectMapper json;
    private final SchemaFiller filler;

    TwoDoors(MockMvc http, ObjectMapper json, Clock clock) {
        this.http = http;
        this.json = json;
        this.filler = new SchemaFiller(clock);
    }

    /** Either door, as one person. */
    public Door api(String person) {
        return new Door(httpBasic(person, "demo"), true);
    }

    public Door page(String person) {
        return new Door(user(person), false);
    }

    /** What came back. */
    public record Reply(int status, String text) {

        public boolean fine() {
            return status < 400;
        }
    }

    /** One person at one door. */
    public final class Door {

        private final RequestPostProcessor who;
        private final boolean api;

        Door(RequestPostProcessor who, boolean api) {
            this.who = who;
            this.api = api;
        }

        public Reply claim(String task) {
            return api
                    ? send(post("/api/v1/tasks/{id}/claim", task))
                    : send(post("/work/tasks/{id}/claim", task).with(csrf()));
        }

        public Reply assign(String task, String to) {
            return api
                    ? send(post("/api/v1/tasks/{id}/assign", task)
                            .contentType(MediaType.APPLICATION_JSON)
                            .content("{\"person\": \"%s\", \"reason\": \"Workload\"}".formatted(to)))
                    : send(post("/work/tasks/{id}/assign", task)
                            .with(csrf())
                            .param("person", to)
                            .param("reason", "Workload"));
        }

        /** Fills the form as it is served and hands it in, with other answers for some fields. */
        public Reply complete(String task, Map<String, Object> answers) {
            Reply form = send(get("/api/v1/tasks/{id}/form", task));
            return form.fine() ? complete(task, form.text(), answers) : submit(task, Map.of());
        }

        private Reply complete(String task, String served, Map<String, Object> answers) {
            try {
                JsonNode content = json.readTree(served);
                Answers mind = question -> Optional.ofNullable(answers.get(question.path()));
                return submit(
                        task,
                        filler.fill(
                                FormSchema.parse(content.path("schema").toString()),
                                json.convertValue(content.path("data"), FIELDS),
                                mind));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        private Reply submit(String task, Map<String, Object> data) {
            try {
                MockHttpServletRequestBuilder request = post("/api/v1/tasks/{id}/complete", task)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json.writeValueAsString(data));
                return send(api ? request : request.with(csrf()));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        public Reply event(String programme, String type, Map<String, Object> data) {
            try {
                if (api) {
                    return send(post("/api/v1/programmes/{id}/events", programme)
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(json.writeValueAsString(Map.of("type", type, "data", data))));
                }
                MockHttpServletRequestBuilder request =
                        post("/programmes/{id}/events", programme).with(csrf()).param("type", type);
                data.forEach((key, value) -> request.param(key, String.valueOf(value)));
                return send(request);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        public Reply read(String path, Object... variables) {
            return send(get(path, variables));
        }

        private Reply send(MockHttpServletRequestBuilder request) {
            try {
                MockHttpServletResponse response =
                        http.perform(request.with(who)).andReturn().getResponse();
                return new Reply(response.getStatus(), response.getContentAsString());
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
