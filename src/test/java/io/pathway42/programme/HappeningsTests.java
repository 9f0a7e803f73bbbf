package io.pathway42.programme;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.pathway42.Definitions;
import io.pathway42.PathwayTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@PathwayTest
class HappeningsTests {

    @Autowired
    private MockMvc http;

    private String client = "";

    @BeforeEach
    void open() throws Exception {
        ObjectNode definition = Definitions.like("brackenfold");
        client = definition.path("id").asText();
        http.perform(post("/api/v1/programmes")
                        .with(httpBasic("consultant", "demo"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(definition.toString()))
                .andExpect(status().isCreated());
    }

    @Test
    void refusesAnEventThatIsNotAwaited() throws Exception {
        tell("mei.tan", "{\"type\": \"stage-1-report\", \"data\": {\"conclusion\": \"ready\"}}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("event-not-awaited"));
    }

    @Test
    void refusesAnEventItDoesNotKnow() throws Exception {
        tell("mei.tan", "{\"type\": \"party\"}")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].field").value("type"))
                .andExpect(jsonPath("$.errors[0].message").value(containsString("stage-1-report")));
        tell("mei.tan", "{}").andExpect(status().isUnprocessableEntity());
        tell("mei.tan", "{\"type\": ").andExpect(status().isBadRequest());
    }

    @Test
    void refusesAResponseThatNamesNoFinding() throws Exception {
        String data = "\"data\": {\"accepted\": true}";
        tell("mei.tan", "{\"type\": \"finding-response\", %s}".formatted(data))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].field").value("subject"));
        tell("mei.tan", "{\"type\": \"finding-response\", \"subject\": \"F-01\", %s}".formatted(data))
                .andExpect(status().isConflict());
    }

    @Test
    void listensOnlyToWhoSpeaksForTheProgramme() throws Exception {
        tell("jonas.keller", "{\"type\": \"suspend\"}").andExpect(status().isForbidden());
    }

    @Test
    void suspendsAndResumes() throws Exception {
        tell("helen.ashworth", "{\"type\": \"suspend\"}").andExpect(status().isNoContent());
        is("suspended");
        tell("helen.ashworth", "{\"type\": \"suspend\"}").andExpect(status().isConflict());
        tell("helen.ashworth", "{\"type\": \"resume\"}").andExpect(status().isNoContent());
        is("active");
        tell("helen.ashworth", "{\"type\": \"resume\"}").andExpect(status().isConflict());
    }

    private void is(String state) throws Exception {
        http.perform(get("/api/v1/programmes/{id}", client + "-1").with(httpBasic("operator", "demo")))
                .andExpect(jsonPath("$.status").value(state));
    }

    private ResultActions tell(String person, String event) throws Exception {
        return http.perform(post("/api/v1/programmes/{id}/events", client + "-1")
                .with(httpBasic(person + "@" + client, "demo"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(event));
    }
}
