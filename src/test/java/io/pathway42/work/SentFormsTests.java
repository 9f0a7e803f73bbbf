package io.pathway42.work;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.pathway42.PathwayTest;
import io.pathway42.ProcessWalk;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PathwayTest
class SentFormsTests {

    private static final String SAID = "The customers in the Nordic countries ask for it.";

    @Autowired
    private ProcessWalk walk;

    @Autowired
    private MockMvc http;

    private String task = "";

    @BeforeEach
    void completeATask() {
        String client = walk.open("brackenfold");
        String questionnaire =
                walk.start(client, "gap-questionnaire", Map.of("role", "supplier_manager"), Optional.empty());
        Task first = walk.next(questionnaire).orElseThrow();
        task = first.getId();
        walk.complete(first, Map.of("r_A_10_2.note", SAID));
    }

    @Test
    void showsWhatWasSentAndNotWhatTheFormWouldBeginWith() throws Exception {
        http.perform(form())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.data.r_A_10_2.note").value(SAID));
    }

    @Test
    void keepsADraftOfSomebodyElseOutOfIt() throws Exception {
        http.perform(put("/api/v1/tasks/{id}/draft", task)
                        .with(httpBasic("operator", "demo"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"r_A_10_2\": {\"note\": \"Typed too late.\"}}"))
                .andExpect(status().isOk());
        http.perform(form())
                .andExpect(jsonPath("$.data.r_A_10_2.note").value(SAID))
                .andExpect(jsonPath("$.saved").isEmpty());
    }

    @Test
    void saysWhoSentItWhenAndAsWhat() throws Exception {
        http.perform(get("/api/v1/tasks/{id}", task).with(httpBasic("operator", "demo")))
                .andExpect(jsonPath("$.sent.name").value("Oliver Grant"))
                .andExpect(jsonPath("$.sent.role").value("supplier_manager"))
                .andExpect(jsonPath("$.sent.at").exists())
                .andExpect(jsonPath("$.sent.record").value(1));
        http.perform(get("/work/tasks/{id}", task).with(user("operator")))
                .andExpect(content()
                        .string(allOf(
                                containsString("Completed by Oliver Grant as Supplier manager"),
                                containsString("#record-1"))));
    }

    private MockHttpServletRequestBuilder form() {
        return get("/api/v1/tasks/{id}/form", task).with(httpBasic("operator", "demo"));
    }
}
