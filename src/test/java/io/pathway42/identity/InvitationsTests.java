package io.pathway42.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.pathway42.PathwayTest;
import io.pathway42.ProcessWalk;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@PathwayTest
class InvitationsTests {

    @Autowired
    private ProcessWalk walk;

    @Autowired
    private Expiries expiries;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc http;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private Clock clock;

    private String client = "";
    private String programme = "";
    private String manager = "";

    @BeforeEach
    void open() {
        client = walk.open("brackenfold");
        programme = client + "-1";
        manager = "mei.tan@" + client;
    }

    @Test
    void letsAnAuditorReadInTheAuditRoomAndNowhereElse() throws Exception {
        String auditor = invite("cb_lead_auditor");

        http.perform(get("/work").with(user(auditor))).andExpect(redirectedUrl("/audit-room"));
        http.perform(get("/audit-room").with(user(auditor)))
                .andExpect(redirectedUrl("/programmes/" + programme + "/audit-room"));
        for (String path :
                new String[] {"", "/records", "/records/verify", "/ai-systems", "/ai-systems/AIS-04", "/soa"}) {
            http.perform(get("/api/v1/programmes/" + programme + path).with(httpBasic(auditor, "demo")))
                    .andExpect(path.isEmpty() ? status().isForbidden() : status().isOk());
        }
        for (String path :
                new String[] {"/audit-room", "/audit-room?from=AIS-04", "/records", "/soa", "/registers/risks"}) {
            http.perform(get("/programmes/" + programme + path).with(user(auditor)))
                    .andExpect(status().isOk());
        }
        for (String path : new String[] {
            "/api/v1/tasks",
            "/api/v1/tasks/" + aTask(),
            "/work/tasks/" + aTask(),
            "/programmes/" + programme + "/steps",
            "/audit-log",
            "/api/v1/audit-log"
        }) {
            http.perform(get(path).with(user(auditor))).andExpect(status().isForbidden());
        }
    }

    @Test
    void letsAnAuditorChangeNothing() throws Exception {
        String auditor = invite("cb_lead_auditor");

        http.perform(post("/api/v1/tasks/{id}/comments", aTask())
                        .with(httpBasic(auditor, "demo"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"text\": \"I was here\"}"))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("auditors-only-read"));
        http.perform(post("/work/tasks/{id}/claim", aTask()).with(user(auditor)).with(csrf()))
                .andExpect(status().isForbidden());
        http.perform(post("/api/v1/programmes/{p}/events", programme)
                        .with(httpBasic(auditor, "demo"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"type\": \"suspend\"}"))
                .andExpect(status().isForbidden());
    }

    @Test
    void followsASystemThroughTheRegisters() throws Exception {
        http.perform(get("/programmes/{p}/audit-room", programme)
                        .param("from", "AIS-04")
                        .with(user(invite("cb_lead_auditor"))))
                .andExpect(content()
                        .string(allOf(
                                containsString("/registers/risks/R-01"),
                                containsString("/registers/ai-systems/AIS-04"),
                                not(containsString("/registers/ai-systems/AIS-05")))));
    }

    @Test
    void keepsWhatAnAuditorOpens() throws Exception {
        String auditor = invite("cb_lead_auditor");
        http.perform(get("/programmes/{p}/registers/risks/R-01", programme).with(user(auditor)));
        http.perform(get("/api/v1/programmes/{p}/findings", programme).with(httpBasic(auditor, "demo")));

        http.perform(get("/api/v1/audit-log")
                        .param("action", "opened-by-auditor")
                        .param("person", auditor)
                        .with(httpBasic(manager, "demo")))
                .andExpect(jsonPath("$.items.length()").value(2))
                .andExpect(jsonPath("$.items[*].subject")
                        .value(hasItem("/programmes/" + programme + "/registers/risks/R-01")))
                .andExpect(jsonPath("$.items[0].programmeId").value(programme));
    }

    @Test
    void opensNothingAfterTheLastDay() throws Exception {
        String auditor = invite("internal_auditor");
        http.perform(get("/api/v1/programmes/{p}", programme).with(httpBasic(auditor, "demo")))
                .andExpect(status().isOk());

        http.perform(put("/api/v1/programmes/{p}/invitations/{a}", programme, auditor)
                        .with(httpBasic(manager, "demo"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json.writeValueAsString(Map.of(
                                "expires", LocalDate.now(clock).minusDays(1).toString()))))
                .andExpect(status().isNoContent());

        assertThat(expiries.expired(auditor)).isTrue();
        http.perform(get("/api/v1/programmes/{p}", programme).with(httpBasic(auditor, "demo")))
                .andExpect(
                        result -> assertThat(result.getResponse().getStatus()).isIn(401, 403));
        http.perform(get("/programmes/{p}", programme).with(user(auditor))).andExpect(redirectedUrl("/sign-in?ended"));
    }

    @Test
    void isForThoseWhoAnswerForTheProgrammeOnly() throws Exception {
        invite("ben.sato@" + client, "cb_lead_auditor", 10).andExpect(status().isForbidden());
        invite("mei.tan@" + walk.open("brackenfold"), "cb_lead_auditor", 10).andExpect(status().isNotFound());
        invite(manager, "aims_manager", 10)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].field").value("role"));
        invite(manager, "cb_lead_auditor", 4000)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].field").value("expires"));
    }

    @Test
    void showsThePage() throws Exception {
        http.perform(post("/programmes/{p}/invitations", programme)
                        .with(user(manager))
                        .with(csrf())
                        .param("name", "Zoë Åkesson")
                        .param("organisation", "Certo")
                        .param("role", "cb_lead_auditor")
                        .param("expires", LocalDate.now(clock).plusDays(5).toString()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("zoe.akesson@" + client)));
        http.perform(post("/programmes/{p}/invitations", programme)
                        .with(user(manager))
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity());
        http.perform(get("/programmes/{p}/invitations", programme).with(user("ben.sato@" + client)))
                .andExpect(status().isForbidden());
    }

    private String invite(String role) throws Exception {
        return json.readTree(invite(manager, role, 30)
                        .andExpect(status().isCreated())
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .path("person")
                .asText();
    }

    private ResultActions invite(String by, String role, int days) throws Exception {
        return http.perform(post("/api/v1/programmes/{p}/invitations", programme)
                .with(httpBasic(by, "demo"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(Map.of(
                        "name",
                        "Kim Larsen",
                        "organisation",
                        "Certo",
                        "role",
                        role,
                        "expires",
                        LocalDate.now(clock).plusDays(days).toString()))));
    }

    private String aTask() {
        return jdbc.sql("select min(task_id) from work_item where programme_id = :programme")
                .param("programme", programme)
                .query(String.class)
                .single();
    }
}
