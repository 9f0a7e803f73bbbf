package io.pathway42.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PathwayTest
class TeamTests {

    @Autowired
    private MockMvc http;

    @Autowired
    private ProcessWalk walk;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private String client = "";

    @BeforeEach
    void open() {
        client = walk.open("brackenfold");
    }

    @Test
    void listsEverybodyWithWhatTheyHave() throws Exception {
        as("mei.tan", get(people()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[?(@.id == '%s')].roles[0]", person("mei.tan"))
                        .value("aims_manager"))
                .andExpect(jsonPath("$.items[?(@.id == '%s')].organisation", person("petra.novak"))
                        .value(hasItem(containsString("Kestrel"))))
                .andExpect(jsonPath("$.items[?(@.id == '%s')].systems[*]", person("aoife.brennan"))
                        .value(hasItem("AIS-04")))
                .andExpect(jsonPath("$.items[?(@.id == 'alex.morgan')].kind").value("consultant"));
        as("mei.tan", get(people() + "?size=3"))
                .andExpect(jsonPath("$.items.length()").value(3));
    }

    @Test
    void addsSomebodyFromOutsideUntilADay() throws Exception {
        String until = LocalDate.now(clock).plusDays(90).toString();
        as("mei.tan", json(post(people()), """
                {"name": "Kim Lärsen", "organisation": "Harbour Audit", "kind": "external", "expires": "%s",
                 "email": "Kim@Harbour.example", "roles": ["internal_auditor"]}""".formatted(until)))
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", endsWith("/people/kim.larsen%40" + client)))
                .andExpect(jsonPath("$.expires").value(until))
                .andExpect(jsonPath("$.email").value("kim@harbour.example"))
                .andExpect(jsonPath("$.roles[0]").value("internal_auditor"));
        as("kim.larsen", get("/api/v1/me")).andExpect(status().isOk());
        assertThat(logged("person-added")).contains(person("kim.larsen"));
    }

    @Test
    void saysAtEachFieldWhatIsWrong() throws Exception {
        as("mei.tan", json(post(people()), """
                {"name": "", "kind": "external", "email": "nowhere"}"""))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(
                        jsonPath("$.errors[*].field").value(is(List.of("name", "email", "organisation", "expires"))));
        as("mei.tan", json(post(people()), """
                {"id": "mei.tan", "name": "Mei Tan", "kind": "staff"}"""))
                .andExpect(jsonPath("$.errors[0].field").value("id"));
        as("mei.tan", json(post(people()), """
                {"name": "Kim Larsen", "kind": "operator"}"""))
                .andExpect(jsonPath("$.errors[0].field").value("kind"));
    }

    @Test
    void changesWhatIsGivenAndLeavesTheRest() throws Exception {
        as("mei.tan", json(patch(people() + "/" + person("emily.frost")), """
                {"title": "Records manager", "email": "emily@example.com"}"""))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.title").value("Records manager"))
                .andExpect(jsonPath("$.name").value("Emily Frost"));
        assertThat(logged("person-changed")).contains(person("emily.frost"));
    }

    @Test
    void movesOpenTasksWithTheRole() throws Exception {
        String task = questionnaire("document_controller");
        holds(task, person("emily.frost"));
        as("mei.tan", put(people() + "/" + person("karen.mills") + "/roles/document_controller"))
                .andExpect(status().isNoContent());
        as("karen.mills", get("/api/v1/tasks/" + task))
                .andExpect(jsonPath("$.candidates").value(hasItem(person("karen.mills"))));
        as("mei.tan", delete(people() + "/" + person("emily.frost") + "/roles/document_controller"))
                .andExpect(status().isNoContent());
        holds(task, person("karen.mills"));
    }

    @Test
    void keepsTheConsultancyFromAuditing() throws Exception {
        as("mei.tan", json(post(people()), """
                {"name": "Robin Hale", "kind": "external", "organisation": "Pathway consultancy (fictitious)",
                 "expires": "%s"}""".formatted(LocalDate.now(clock).plusDays(10))));
        as("mei.tan", put(people() + "/" + person("robin.hale") + "/roles/internal_auditor"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].field").value("role"))
                .andExpect(jsonPath("$.errors[0].message")
                        .value(allOf(containsString("SD-03"), containsString("Robin Hale"))));
    }

    @Test
    void keepsTheCertificationBodyOutOfTheClientsRoles() throws Exception {
        as("mei.tan", put(people() + "/" + person("stuart.reid") + "/roles/risk_owner"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].message").value(containsString("SD-12")));
        as("mei.tan", put(people() + "/" + person("stuart.reid") + "/roles/cb_decision_maker"))
                .andExpect(jsonPath("$.errors[0].message").value(containsString("SD-13")));
        as("mei.tan", put(people() + "/" + person("petra.novak") + "/roles/cb_lead_auditor"))
                .andExpect(jsonPath("$.errors[0].message").value(containsString("SD-12")));
    }

    @Test
    void letsNobodyOfASmallFirmAuditIt() throws Exception {
        client = walk.open("tallowbrook");
        as("t.ops", put(people() + "/" + person("t.data") + "/roles/internal_auditor"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].message").value(containsString("SD-14")));
    }

    @Test
    void refusesARoleThatIsNone() throws Exception {
        as("mei.tan", put(people() + "/" + person("karen.mills") + "/roles/king"))
                .andExpect(jsonPath("$.errors[0].message").value(containsString("risk_owner")));
        as("mei.tan", put(people() + "/" + person("karen.mills") + "/roles/lead_consultant"))
                .andExpect(jsonPath("$.errors[0].message").value(containsString("Only a consultant")));
    }

    @Test
    void keepsTheLastAimsManager() throws Exception {
        as("helen.ashworth", delete(people() + "/" + person("mei.tan") + "/roles/aims_manager"))
                .andExpect(status().isForbidden());
        String role = people() + "/" + person("mei.tan") + "/roles/aims_manager";
        as("mei.tan", delete(role))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("last-holder"))
                .andExpect(jsonPath("$.detail").value(containsString("role-handover")));
        as("mei.tan", put(people() + "/" + person("emily.frost") + "/roles/aims_manager"))
                .andExpect(status().isNoContent());
        as("emily.frost", delete(role)).andExpect(status().isNoContent());
    }

    @Test
    void handsASystemToAnotherOwner() throws Exception {
        String address = "/api/v1/programmes/" + client + "-1/ai-systems/AIS-04/owner";
        as("mei.tan", json(put(address), "{\"person\": \"" + person("ruth.campbell") + "\"}"))
                .andExpect(status().isNoContent());
        as("mei.tan", get(people() + "/" + person("ruth.campbell")))
                .andExpect(jsonPath("$.systems").value(hasItem("AIS-04")));
        as("mei.tan", json(put(address), "{\"person\": \"consultant\"}"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].field").value("owner"));
        as("ruth.campbell", json(put(address), "{\"person\": \"" + person("ruth.campbell") + "\"}"))
                .andExpect(status().isForbidden());
    }

    @Test
    void endsAccessAndMovesWhatWasOpen() throws Exception {
        String task = questionnaire("document_controller");
        String ref = people() + "/" + person("emily.frost");
        as("mei.tan", delete(people() + "/" + person("aoife.brennan")))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].message").value(containsString("AIS-04")));
        as("mei.tan", delete(people() + "/" + person("mei.tan"))).andExpect(status().isUnprocessableEntity());
        as("mei.tan", delete(ref)).andExpect(status().isNoContent());
        as("mei.tan", get(ref))
                .andExpect(jsonPath("$.active").value(false))
                .andExpect(jsonPath("$.roles").isEmpty());
        as("emily.frost", get("/api/v1/me"))
                .andExpect(
                        result -> assertThat(result.getResponse().getStatus()).isIn(401, 403));
        holds(task, person("mei.tan"));
        as("mei.tan", get("/api/v1/tasks/" + task))
                .andExpect(jsonPath("$.reason").value(containsString("nobody holds this role")));
    }

    @Test
    void takesBackWhatWasHandedToSomebodyWhoLeaves() throws Exception {
        String task = questionnaire("document_controller");
        as("emily.frost", json(post("/api/v1/tasks/" + task + "/assign"), """
                {"person": "%s", "reason": "knows it better"}""".formatted(person("karen.mills"))))
                .andExpect(status().isNoContent());
        as("mei.tan", delete(people() + "/" + person("karen.mills"))).andExpect(status().isNoContent());
        holds(task, person("emily.frost"));
    }

    @Test
    void showsWhatNeedsAnOwner() throws Exception {
        questionnaire("document_controller");
        String home = "/programmes/" + client + "-1";
        http.perform(get(home).with(user(person("mei.tan"))))
                .andExpect(content().string(not(containsString("id=\"ownerless\""))));
        as("mei.tan", delete(people() + "/" + person("emily.frost") + "/roles/document_controller"))
                .andExpect(status().isNoContent());
        http.perform(get(home).with(user(person("mei.tan"))))
                .andExpect(content().string(containsString("Nobody holds this role: Document controller. Mei Tan")));
    }

    @Test
    void movesWhatWasOpenWhenALastDayIsMovedIntoThePast() throws Exception {
        String task = questionnaire("internal_auditor");
        String petra = "/api/v1/programmes/" + client + "-1/invitations/" + person("petra.novak");
        as("mei.tan", delete(people() + "/" + person("imran.sheikh") + "/roles/internal_auditor"))
                .andExpect(status().isNoContent());
        holds(task, person("petra.novak"));
        as(
                        "mei.tan",
                        json(
                                put(petra),
                                "{\"expires\": \"%s\"}"
                                        .formatted(LocalDate.now(clock).minusDays(1))))
                .andExpect(status().isNoContent());
        holds(task, person("mei.tan"));
        as("mei.tan", json(put(petra), "{\"expires\": \"%s\"}".formatted(LocalDate.now(clock))))
                .andExpect(status().isNoContent());
        holds(task, person("petra.novak"));
    }

    @Test
    void isForTheAimsManagerConsultantsAndOperators() throws Exception {
        MockHttpServletRequestBuilder add = json(post(people()), "{\"name\": \"Kim Larsen\", \"kind\": \"staff\"}");
        as("helen.ashworth", add).andExpect(status().isForbidden());
        http.perform(json(post(people()), "{\"name\": \"Kim Larsen\"}").with(httpBasic("operator", "demo")))
                .andExpect(status().isCreated());
        http.perform(json(post(people()), "{\"name\": \"Kim Larsen\"}").with(httpBasic("consultant", "demo")))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.id").value(person("kim.larsen2")));
        String other = walk.open("tallowbrook");
        http.perform(json(post(people()), "{\"name\": \"Kim Larsen\"}").with(httpBasic("t.ops@" + other, "demo")))
                .andExpect(status().isNotFound());
        as("mei.tan", get(people() + "/t.ops@" + other)).andExpect(status().isNotFound());
        as("mei.tan", json(patch(people() + "/alex.morgan"), "{\"name\": \"Somebody else\"}"))
                .andExpect(status().isForbidden());
    }

    private String questionnaire(String role) {
        return walk.next(walk.start(client, "gap-questionnaire", Map.of("role", role), Optional.empty()))
                .orElseThrow()
                .getId();
    }

    private void holds(String task, String person) throws Exception {
        http.perform(get("/api/v1/tasks/" + task).with(httpBasic("operator", "demo")))
                .andExpect(jsonPath("$.assignee").value(person));
    }

    private List<String> logged(String action) {
        return jdbc.sql("select subject from audit_entry where client_id = :client and action = :action")
                .param("client", client)
                .param("action", action)
                .query(String.class)
                .list();
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
