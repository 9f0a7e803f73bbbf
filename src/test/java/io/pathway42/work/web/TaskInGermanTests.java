package io.pathway42.work.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.pathway42.PathwayTest;
import io.pathway42.ProcessWalk;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A task as somebody meets it who reads German: all of it in German, and the same to fill in. */
@PathwayTest
class TaskInGermanTests {

    @Autowired
    private ProcessWalk walk;

    @Autowired
    private MockMvc http;

    @Autowired
    private ObjectMapper json;

    private String task = "";

    @BeforeEach
    void opensAProgramme() {
        task = walk.task(walk.pathway(walk.open("tallowbrook")), "userTask_CheckFit")
                .getId();
    }

    @Test
    void asksInGermanForTheSameFieldsAndValues() throws Exception {
        JsonNode english = form(Locale.ENGLISH);
        JsonNode german = form(Locale.GERMAN);

        assertThat(english.findValuesAsText("label")).contains("Employees");
        assertThat(german.findValuesAsText("label")).contains("Beschäftigte").doesNotContain("Employees");
        for (String kept : List.of("key", "id", "type", "value", "path")) {
            assertThat(german.findValuesAsText(kept)).isEqualTo(english.findValuesAsText(kept));
        }
    }

    @Test
    void namesTheStepsInThePictureAndTellsWhatGoodLooksLike() throws Exception {
        http.perform(get("/api/v1/tasks/{id}/model", task)
                        .with(httpBasic("operator", "demo"))
                        .locale(Locale.GERMAN))
                .andExpect(jsonPath("$.xml").value(containsString("id=\"userTask_CheckFit\" name=\"Eignung prüfen\"")));
        http.perform(get("/work/tasks/{id}", task).with(user("operator")).locale(Locale.GERMAN))
                .andExpect(content().string(containsString("Eignung prüfen")))
                .andExpect(content().string(containsString("Woran man Gutes erkennt")));
    }

    @Test
    void saysAtWhichFieldSomethingIsAmiss() throws Exception {
        http.perform(post("/api/v1/tasks/{id}/complete", task)
                        .with(httpBasic("consultant", "demo"))
                        .contentType("application/json")
                        .content("{}")
                        .locale(Locale.GERMAN))
                .andExpect(jsonPath("$.errors[*].message").value(hasItem("Füllen Sie dies aus.")));
    }

    private JsonNode form(Locale locale) throws Exception {
        return json.readTree(http.perform(get("/api/v1/tasks/{id}/form", task)
                                .with(httpBasic("operator", "demo"))
                                .locale(locale))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .path("schema");
    }
}
