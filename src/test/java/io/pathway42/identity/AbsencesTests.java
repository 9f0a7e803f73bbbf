package io.pathway42.identity;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.pathway42.Definitions;
import io.pathway42.PathwayTest;
import io.pathway42.ProcessWalk;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PathwayTest
class AbsencesTests {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    private MockMvc http;

    @Autowired
    private ProcessWalk walk;

    @Autowired
    private Clock clock;

    private String client = "";

    @BeforeEach
    void open() {
        client = walk.open("brackenfold");
    }

    @Test
    void showsTheTasksOfWhoIsAwayToTheSubstitute() throws Exception {
        String task = walk.next(
                        walk.start(client, "gap-questionnaire", Map.of("role", "supplier_manager"), Optional.empty()))
                .orElseThrow()
                .getId();
        as("emily.frost", get("/api/v1/tasks"))
                .andExpect(jsonPath("$.items[*].id").value(not(hasItem(task))));
        String id = JSON.readTree(enter("oliver.grant", "emily.frost", 0, 3)
                        .andExpect(status().isCreated())
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .path("id")
                .asText();
        as("emily.frost", get("/api/v1/tasks"))
                .andExpect(jsonPath("$.items[?(@.id == '%s')].reason", task)
                        .value(hasItem(containsString("Oliver Grant is away until"))));
        as("oliver.grant", get("/api/v1/me/absences"))
                .andExpect(jsonPath("$.items[0].id").value(id));
        as("emily.frost", delete("/api/v1/me/absences/" + id)).andExpect(status().isNotFound());
        as("oliver.grant", delete("/api/v1/me/absences/" + id)).andExpect(status().isNoContent());
        as("emily.frost", get("/api/v1/tasks"))
                .andExpect(jsonPath("$.items[*].id").value(not(hasItem(task))));
    }

    @Test
    void letsASubstituteWithoutAnyRoleWork() throws Exception {
        String task = walk.next(
                        walk.start(client, "gap-questionnaire", Map.of("role", "supplier_manager"), Optional.empty()))
                .orElseThrow()
                .getId();
        as("mei.tan", json(post(people()), "{\"name\": \"Kim Larsen\"}")).andExpect(status().isCreated());
        as("kim.larsen", get("/api/v1/tasks/" + task)).andExpect(status().isNotFound());
        enter("oliver.grant", "kim.larsen", 0, 3).andExpect(status().isCreated());
        as("kim.larsen", get("/api/v1/tasks/" + task)).andExpect(status().isOk());
        as("kim.larsen", post("/api/v1/tasks/" + task + "/claim")).andExpect(status().isNoContent());
    }

    @Test
    void saysWhatIsWrong() throws Exception {
        as("oliver.grant", json(post("/api/v1/me/absences"), "{}"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[*].field").value(is(List.of("from", "to"))));
        enter("oliver.grant", "oliver.grant", 5, 1)
                .andExpect(jsonPath("$.errors[*].field").value(is(List.of("substitute", "to"))));
        String other = walk.open("tallowbrook");
        as("oliver.grant", json(post("/api/v1/me/absences"), body("t.ops@" + other, 0, 1)))
                .andExpect(jsonPath("$.errors[0].field").value("substitute"));
    }

    @Test
    void letsTheAimsManagerEnterItForOthersOfTheClient() throws Exception {
        String absences = people() + "/" + person("oliver.grant") + "/absences";
        as("mei.tan", json(post(absences), body(person("emily.frost"), 0, 1))).andExpect(status().isCreated());
        as("mei.tan", get(people() + "/" + person("oliver.grant")))
                .andExpect(jsonPath("$.substitute").value(person("emily.frost")));
        as("emily.frost", json(post(absences), body(person("emily.frost"), 0, 1)))
                .andExpect(status().isForbidden());
        as("mei.tan", json(post(people() + "/alex.morgan/absences"), body(person("emily.frost"), 0, 1)))
                .andExpect(status().isForbidden());
    }

    @Test
    void takesAbsencesAndLastDaysFromTheDefinition() throws Exception {
        LocalDate today = LocalDate.now(clock);
        var definition = Definitions.like("brackenfold", root -> {
            Definitions.entry(root, "people", 0)
                    .put("email", "helen@example.com")
                    .putArray("absent")
                    .addObject()
                    .put("from", today.toString())
                    .put("to", today.plusDays(2).toString())
                    .put("substitute", "tomasz.wilk");
            Definitions.entry(root, "external_people", 1)
                    .put("expires", today.plusDays(30).toString());
        });
        http.perform(json(post("/api/v1/programmes"), definition.toString()).with(httpBasic("consultant", "demo")))
                .andExpect(status().isCreated());
        client = definition.path("id").asText();
        as("mei.tan", get(people() + "/" + person("helen.ashworth")))
                .andExpect(jsonPath("$.substitute").value(person("tomasz.wilk")))
                .andExpect(jsonPath("$.email").value("helen@example.com"));
        as("mei.tan", get(people() + "/" + person("petra.novak")))
                .andExpect(jsonPath("$.expires").value(today.plusDays(30).toString()));
    }

    private ResultActions enter(String person, String substitute, int from, int to) throws Exception {
        return as(person, json(post("/api/v1/me/absences"), body(person(substitute), from, to)));
    }

    private String body(String substitute, int from, int to) {
        LocalDate today = LocalDate.now(clock);
        return "{\"substitute\": \"%s\", \"from\": \"%s\", \"to\": \"%s\"}"
                .formatted(substitute, today.plusDays(from), today.plusDays(to));
    }

    private ResultActions as(String id, MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request.with(httpBasic(person(id), "demo")));
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private String people() {
        return "/api/v1/programmes/" + client + "-1/people";
    }

    private String person(String id) {
        return id + "@" + client;
    }
}
