package io.pathway42.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.pathway42.PathwayTest;
import io.pathway42.ProcessWalk;
import io.pathway42.evidence.ChainKeeper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PathwayTest
class AuditLogViewTests {

    @Autowired
    private ProcessWalk walk;

    @Autowired
    private ChainKeeper chains;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc http;

    @Autowired
    private ObjectMapper json;

    private String client = "";
    private String manager = "";

    @BeforeEach
    void open() {
        client = walk.open("brackenfold");
        manager = "mei.tan@" + client;
    }

    @Test
    void keepsSignInsAndWhatFailedWithoutWhatStrangersTyped() throws Exception {
        http.perform(post("/sign-in").with(csrf()).param("name", manager).param("password", "demo"));
        http.perform(post("/sign-in").with(csrf()).param("name", manager).param("password", "guess"));
        http.perform(post("/sign-in").with(csrf()).param("name", "my secret").param("password", "guess"));
        for (int i = 0; i < 8; i++) {
            http.perform(post("/sign-in").with(csrf()).param("name", manager).param("password", "guess again"));
        }
        http.perform(post("/sign-out").with(user(manager)).with(csrf()));

        http.perform(log("operator").param("action", "signed-in").param("person", manager))
                .andExpect(jsonPath("$.items[0].person").value(manager))
                .andExpect(jsonPath("$.items[0].address").value("127.0.0.1"));
        http.perform(log("operator").param("action", "sign-in-failed").param("size", "200"))
                .andExpect(jsonPath("$.items[*].subject").value(hasItem(manager)));
        http.perform(log("operator").param("action", "sign-in-failed").param("size", "20"))
                .andExpect(jsonPath("$.items[*].detail").value(hasItem("LockedOut")));
        http.perform(log("operator").param("action", "signed-out").param("size", "200"))
                .andExpect(jsonPath("$.items[*].subject").value(hasItem(manager)));
        http.perform(log("operator").param("action", "sign-in-failed").param("size", "200"))
                .andExpect(content().string(not(containsString("my secret"))));
    }

    @Test
    void keepsRolesAndDecisionsOfAProgramme() throws Exception {
        String gate =
                walk.start(client, "phase-gate", Map.of("gatePhase", "P17", "gateSide", "entry"), Optional.empty());
        walk.next(gate);

        http.perform(log(manager).param("action", "role-given").param("size", "100"))
                .andExpect(jsonPath("$.items[*].subject").value(hasItem(manager)))
                .andExpect(jsonPath("$.items[*].programmeId").value(everyItem(is(client + "-1"))));
        http.perform(log(manager).param("action", "decision"))
                .andExpect(jsonPath("$.items[*].subject").value(hasItem("gate P17 entry")));
    }

    @Test
    void keepsWhoOpenedEvidence() throws Exception {
        String task = aTask();
        String evidence = json.readTree(http.perform(multipart("/api/v1/tasks/{id}/evidence", task)
                                .file(new MockMultipartFile(
                                        "file",
                                        "minutes.txt",
                                        "text/plain",
                                        "minutes".getBytes(StandardCharsets.UTF_8)))
                                .with(httpBasic(manager, "demo")))
                        .andExpect(status().isCreated())
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .path("ref")
                .asText();
        http.perform(get("/api/v1/programmes/{p}/evidence/{e}/content", client + "-1", evidence)
                .with(httpBasic("helen.ashworth@" + client, "demo")));

        http.perform(log(manager).param("action", "evidence-opened"))
                .andExpect(jsonPath("$.items[0].person").value("helen.ashworth@" + client))
                .andExpect(jsonPath("$.items[0].subject").value(evidence));
    }

    @Test
    void keepsWhatARuleRefused() throws Exception {
        http.perform(post("/api/v1/programmes/{p}/events", client + "-1")
                        .with(httpBasic("imran.sheikh@" + client, "demo"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"type\": \"suspend\"}"))
                .andExpect(status().isForbidden());

        http.perform(log(manager).param("action", "access-refused"))
                .andExpect(jsonPath("$.items[0].person").value("imran.sheikh@" + client))
                .andExpect(jsonPath("$.items[0].programmeId").value(client + "-1"));
    }

    @Test
    void showsNobodyTheLogOfAnotherClient() throws Exception {
        String other = walk.open("tallowbrook");

        http.perform(log(manager).param("size", "500")).andExpect(content().string(not(containsString(other))));
        http.perform(log(manager).param("programme", other + "-1"))
                .andExpect(jsonPath("$.items").isEmpty());
        http.perform(log("ben.sato@" + client)).andExpect(status().isForbidden());
        http.perform(get("/api/v1/audit-log/export.csv")
                        .param("programme", other + "-1")
                        .with(httpBasic(manager, "demo")))
                .andExpect(status().isNotFound());
    }

    @Test
    void showsEachEntryOnOnePageOnly() throws Exception {
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            MockHttpServletRequestBuilder request = log(manager).param("size", "7");
            JsonNode page = json.readTree(http.perform(cursor == null ? request : request.param("cursor", cursor))
                    .andReturn()
                    .getResponse()
                    .getContentAsString());
            page.path("items")
                    .forEach(item -> seen.add(
                            item.path("chain").asText() + item.path("seq").asInt()));
            cursor = page.path("next").isNull() ? null : page.path("next").asText();
        } while (cursor != null);

        assertThat(seen).doesNotHaveDuplicates().hasSizeGreaterThan(20);
    }

    @Test
    void exportsAFileAndKeepsThatItDid() throws Exception {
        http.perform(get("/api/v1/audit-log/export.csv").with(httpBasic(manager, "demo")))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("audit-log.csv")))
                .andExpect(content()
                        .string(allOf(containsString("\"at\",\"chain\",\"seq\""), containsString("role-given"))));

        http.perform(log(manager).param("action", "export"))
                .andExpect(jsonPath("$.items[0].person").value(manager));
    }

    @Test
    void showsThePageInBothLanguages() throws Exception {
        http.perform(get("/audit-log").with(user(manager)))
                .andExpect(status().isOk())
                .andExpect(
                        content().string(allOf(containsString("Role given"), containsString("aria-current=\"page\""))));
        http.perform(get("/audit-log").param("locale", "de").with(user(manager)))
                .andExpect(content().string(containsString("Rolle gegeben")));
        http.perform(get("/audit-log").with(user("ben.sato@" + client))).andExpect(status().isForbidden());
    }

    @Test
    void findsWhatWasDoneToTheDatabaseBehindItsBack() throws Exception {
        String whole = walk.open("tallowbrook");
        jdbc.sql("delete from audit_entry where client_id = :client and seq = 5")
                .param("client", client)
                .update();

        http.perform(get("/api/v1/audit-log/verify").with(httpBasic(manager, "demo")))
                .andExpect(jsonPath("$[0].holds").value(false))
                .andExpect(jsonPath("$[0].breaks[0].seq").value(5));

        var printed = new ByteArrayOutputStream();
        int code = VerifyCommand.report(chains.all(), new PrintStream(printed, true, StandardCharsets.UTF_8));
        assertThat(code).isEqualTo(1);
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains(
                        "BROKEN audit-log/" + client,
                        "#5 Entry 5 was removed",
                        " chains, ",
                        "holds  audit-log/" + whole);
    }

    private String aTask() {
        return jdbc.sql("select min(task_id) from work_item where programme_id = :programme")
                .param("programme", client + "-1")
                .query(String.class)
                .single();
    }

    private static MockHttpServletRequestBuilder log(String person) {
        return get("/api/v1/audit-log").with(httpBasic(person, "demo"));
    }
}
