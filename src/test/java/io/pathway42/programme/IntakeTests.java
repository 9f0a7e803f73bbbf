package io.pathway42.programme;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.pathway42.Definitions;
import io.pathway42.PathwayTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@PathwayTest
class IntakeTests {

    @Autowired
    private MockMvc http;

    @Test
    void opensAProgrammeWithItsPeopleAndPlan() throws Exception {
        String client = Definitions.next("brackenfold");
        http.perform(post("/api/v1/programmes")
                        .with(httpBasic("consultant", "demo"))
                        .contentType("application/yaml")
                        .content(Definitions.text("brackenfold").replaceFirst("id: brackenfold", "id: " + client)))
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", "/api/v1/programmes/" + client + "-1"))
                .andExpect(jsonPath("$.clientId").value(client));

        http.perform(get("/api/v1/programmes/{id}", client + "-1").with(httpBasic("mei.tan@" + client, "demo")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.client").value("Brackenfold Analytics Ltd"))
                .andExpect(jsonPath("$.status").value("active"))
                .andExpect(jsonPath("$.planned").value("2027-12-17"))
                .andExpect(jsonPath("$.openTasks").value(greaterThan(0)));
        http.perform(get("/api/v1/programmes/{id}/phases", client + "-1")
                        .with(httpBasic("alex.morgan@" + client, "demo")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items", hasSize(18)))
                .andExpect(jsonPath("$.items[0].state").value("planned"))
                .andExpect(jsonPath("$.items[5].planned.end").value("2027-01-15"));
        http.perform(get("/api/v1/programmes/{id}/people?size=100", client + "-1")
                        .with(httpBasic("mei.tan@" + client, "demo")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[*].id", hasSize(25)))
                .andExpect(jsonPath("$.items[*].id", hasItem("consultant")));
    }

    @Test
    void plansByVariantWhenTheDefinitionHasNoPlan() throws Exception {
        ObjectNode definition = Definitions.like("tallowbrook");
        open(definition, "").andExpect(status().isCreated());

        http.perform(get("/api/v1/programmes/{id}/phases", definition.path("id").asText() + "-1")
                        .with(httpBasic("consultant", "demo")))
                .andExpect(jsonPath("$.items", hasSize(18)))
                .andExpect(jsonPath("$.items[0].planned.start").value("2026-11-02"));
    }

    @Test
    void checksWithoutATraceOnADryRun() throws Exception {
        ObjectNode definition = Definitions.like("tallowbrook");
        open(definition, "?dryRun=true").andExpect(status().isOk()).andExpect(jsonPath("$.plan", hasSize(18)));
        gone(definition);
    }

    @Test
    void namesEveryFaultAtOnceAndLeavesNoTrace() throws Exception {
        ObjectNode definition = Definitions.like("brackenfold", faulty -> {
            Definitions.entry(faulty, "ai_systems", 3).put("owner", "nobody.here");
            Definitions.entry(faulty, "ai_systems", 4).put("id", "AIS-01");
            Definitions.entry(faulty, "people", 0).withArray("roles").add("emperor");
            Definitions.entry(faulty, "maturity", 2).put("ref", "A.99").put("score", 9);
            Definitions.entry(faulty, "remediation_backlog", 1).put("due", "2026-02-30");
            Definitions.entry(faulty, "models", 0).put("supplier", "SUP-99");
            ((ObjectNode) faulty.path("programme").path("plan").path(3)).put("end", "2026-01-01");
            ((ObjectNode) faulty.path("programme")).put("pathway_variant", "shortcut");
            faulty.put("employees", "many");
            faulty.remove("name");
        });
        open(definition, "")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.code").value("definition-refused"))
                .andExpect(jsonPath("$.errors[*].field", hasItem("ai_systems[3].owner")))
                .andExpect(jsonPath("$.errors[*].field", hasItem("ai_systems[4].id")))
                .andExpect(jsonPath("$.errors[*].field", hasItem("people[0].roles[2]")))
                .andExpect(jsonPath("$.errors[*].field", hasItem("maturity[2].ref")))
                .andExpect(jsonPath("$.errors[*].field", hasItem("maturity[2].score")))
                .andExpect(jsonPath("$.errors[*].field", hasItem("remediation_backlog[1].due")))
                .andExpect(jsonPath("$.errors[*].field", hasItem("models[0].supplier")))
                .andExpect(jsonPath("$.errors[*].field", hasItem("programme.plan[3].end")))
                .andExpect(jsonPath("$.errors[*].field", hasItem("programme.pathway_variant")))
                .andExpect(jsonPath("$.errors[*].field", hasItem("employees")))
                .andExpect(jsonPath("$.errors[*].field", hasItem("name")))
                .andExpect(jsonPath("$.errors[?(@.field=='ai_systems[3].owner')].message")
                        .value(hasItem(containsString("nobody.here"))));
        gone(definition);
    }

    @Test
    void refusesAClientThatExists() throws Exception {
        ObjectNode definition = Definitions.like("tallowbrook");
        open(definition, "").andExpect(status().isCreated());
        open(definition, "")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].field").value("id"));
    }

    @Test
    void cannotReadJunk() throws Exception {
        for (String junk : new String[] {
            "{ \"id\": ",
            "- a\n- b",
            "id: [unclosed",
            "",
            "just words",
            "a: &x [1]\nb: *x",
            "id: a\nid: b",
            "[".repeat(100)
        }) {
            unreadable(junk, "application/yaml");
        }
        unreadable("{\"id\": \"a\"} trailing", "application/json");
        unreadable("x".repeat(10 * 1024 * 1024), "text/plain");
    }

    @Test
    void letsOnlyConsultantsAndOperatorsOpenProgrammes() throws Exception {
        ObjectNode definition = Definitions.like("tallowbrook");
        open(definition, "").andExpect(status().isCreated());
        http.perform(post("/api/v1/programmes")
                        .with(httpBasic("t.ops@" + definition.path("id").asText(), "demo"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(Definitions.like("tallowbrook").toString()))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("not-a-consultant"));
    }

    private void unreadable(String text, String type) throws Exception {
        http.perform(post("/api/v1/programmes")
                        .with(httpBasic("operator", "demo"))
                        .contentType(type)
                        .content(text))
                .andExpect(status().isBadRequest())
                .andExpect(header().string("Content-Type", "application/problem+json"))
                .andExpect(jsonPath("$.code").value("definition-unreadable"));
    }

    private ResultActions open(ObjectNode definition, String query) throws Exception {
        return http.perform(post("/api/v1/programmes" + query)
                .with(httpBasic("consultant", "demo"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(definition.toString()));
    }

    private void gone(ObjectNode definition) throws Exception {
        String client = definition.path("id").asText();
        http.perform(get("/api/v1/programmes/{id}", client + "-1").with(httpBasic("operator", "demo")))
                .andExpect(status().isNotFound());
        http.perform(get("/api/v1/me").with(httpBasic("mei.tan@" + client, "demo")))
                .andExpect(status().isUnauthorized());
    }
}
