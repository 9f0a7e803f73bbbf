package io.pathway42.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.pathway42.Definitions;
import io.pathway42.PathwayTest;
import io.pathway42.Sheets;
import io.pathway42.gap.Backlog;
import io.pathway42.gap.NewItem;
import io.pathway42.gap.Requirements;
import io.pathway42.identity.People;
import io.pathway42.identity.Person;
import io.pathway42.programme.workbook.Workbook;
import io.pathway42.risk.NewRisk;
import io.pathway42.risk.Risks;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** From the upload to the start, and from one programme to the next. */
@PathwayTest
class SetUpsTests {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Autowired
    private MockMvc http;

    @Autowired
    private Workbook workbook;

    @Autowired
    private SetUps setUps;

    @Autowired
    private Requirements requirements;

    @Autowired
    private Backlog backlog;

    @Autowired
    private Risks risks;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private String consultant = "";

    @BeforeEach
    void aConsultantOfItsOwn() {
        consultant = Definitions.next("adviser");
        people.add(new Person(consultant, consultant, null, "Kim Larsen", "", "", Person.CONSULTANT));
    }

    @Test
    void keepsWhatWasHandedInWithItsFaultsUntilItIsMendedAndStarted() throws Exception {
        ObjectNode definition = Definitions.like("tallowbrook");
        Sheets sheets = Sheets.of(workbook.of(definition));
        String page = handIn(sheets.set("AI systems", 4, "Owner", "t.nobody").bytes());

        http.perform(get(page).with(user(consultant)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("t.nobody")))
                .andExpect(content().string(containsString("One fault.")));
        http.perform(get(page + "/plan").with(user(consultant))).andExpect(redirectedUrl(page));
        http.perform(get("/programmes/new").with(user(consultant)))
                .andExpect(content().string(containsString(page + "\"")));

        http.perform(multipart(page)
                        .file(file(sheets.set("AI systems", 4, "Owner", "t.cs").bytes()))
                        .with(user(consultant))
                        .with(csrf()))
                .andExpect(redirectedUrl(page));
        http.perform(get(page).with(user(consultant))).andExpect(content().string(containsString("No faults.")));
        start(page, "typical", "2026-12-07", "2026-11-02").andExpect(status().isUnprocessableEntity());
        start(page, "typical", "2026-12-07", "2026-12-07")
                .andExpect(redirectedUrl("/programmes/" + definition.path("id").asText() + "-1"));

        http.perform(get("/api/v1/programmes/{id}/phases", definition.path("id").asText() + "-1")
                        .with(user(consultant)))
                .andExpect(jsonPath("$.items[0].planned.start").value("2026-12-07"));
        http.perform(get(page).with(user(consultant))).andExpect(status().isNotFound());
    }

    @Test
    void keepsTheEarlierFileWhenTheNextOneCannotBeRead() throws Exception {
        String page = handIn(workbook.of(Definitions.like("tallowbrook")));

        http.perform(multipart(page)
                        .file(new MockMultipartFile("file", "a.xlsx", XLSX, new byte[] {1, 2}))
                        .with(user(consultant))
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("no Excel workbook")))
                .andExpect(content().string(containsString("No faults.")));
    }

    @Test
    void takesADefinitionThatWasTypedAndShowsItAgain() throws Exception {
        String text =
                Definitions.text("tallowbrook").replaceFirst("id: tallowbrook", "id: " + Definitions.next("typed"));
        String page = Objects.requireNonNull(http.perform(multipart("/programmes/new")
                        .param("definition", text.replace("owner: t.cto", "owner: t.unknown"))
                        .with(user(consultant))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());

        http.perform(get(page).with(user(consultant)))
                .andExpect(content().string(containsString("ai_systems[0].owner")))
                .andExpect(content().string(containsString("owner: t.unknown")));
    }

    @Test
    void showsWhatIsPendingToNobodyElse() throws Exception {
        String page = handIn(workbook.of(Definitions.like("tallowbrook")));

        for (String address : new String[] {page, page + "/plan", page + "/workbook.xlsx"}) {
            http.perform(get(address).with(user("consultant"))).andExpect(status().isNotFound());
        }
        http.perform(post(page + "/discard").with(user("operator")).with(csrf()))
                .andExpect(status().isNotFound());
    }

    @Test
    void forgetsAfterThirtyDays() throws Exception {
        String page = handIn(workbook.of(Definitions.like("tallowbrook")));
        String id = page.substring(page.lastIndexOf('/') + 1);
        age(id, 29);
        setUps.tidy();
        http.perform(get(page).with(user(consultant))).andExpect(status().isOk());

        age(id, 31);
        setUps.tidy();
        http.perform(get(page).with(user(consultant))).andExpect(status().isNotFound());
    }

    @Test
    void takesNothingOfAClientOverForAnother() throws Exception {
        String client = open("brackenfold");

        byte[] copied = http.perform(get("/api/v1/programmes/template.xlsx?like={id}", client + "-1")
                        .with(user(consultant)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        JsonNode root = workbook.read(copied).root();
        assertThat(root.toString())
                .doesNotContainIgnoringCase(client, "mei", "Brackenfold", "AIS-", "Quillon", "WorkPulse");
        assertThat(root.at("/programme/pathway_variant").asText()).isEqualTo("typical_with_iso27001");
        assertThat(root.path("people").findValuesAsText("name")).isEmpty();
        assertThat(root.path("people").toString()).contains("aims_manager", "executive_sponsor");
        assertThat(root.path("external_people").toString()).contains("alex.morgan", "lead_consultant");
        http.perform(get("/api/v1/programmes/template.xlsx?like={id}", client + "-1")
                        .with(httpBasic("mei.tan@" + client, "demo")))
                .andExpect(status().isForbidden());
        http.perform(get("/api/v1/programmes/template.xlsx?like={id}", client + "-1")
                        .with(user(stranger())))
                .andExpect(status().isNotFound());
        http.perform(get("/api/v1/audit-log?size=200").with(httpBasic("mei.tan@" + client, "demo")))
                .andExpect(jsonPath("$.items[?(@.action=='export')].detail", hasItem("set-up for another client")));
    }

    @Test
    void beginsTheNextCycleWhereTheLastOneEnded() throws Exception {
        String client = open("tallowbrook");
        requirements.rescored(client + "-1", "A.5.2", 4, "t.ops@" + client, LocalDate.now(clock));
        String item = backlog.add(
                client + "-1",
                client,
                new NewItem(
                        "Teach the sales team",
                        List.of("7.2"),
                        "t.ops@" + client,
                        3,
                        LocalDate.now(clock).minusDays(1),
                        "gap-analysis"));
        String done = backlog.add(
                client + "-1",
                client,
                new NewItem(
                        "Write the policy",
                        List.of("5.2"),
                        "t.ops@" + client,
                        3,
                        LocalDate.now(clock).minusDays(1),
                        "gap-analysis"));
        backlog.closed(client + "-1", done, "t.ops@" + client, LocalDate.now(clock));
        String risk = risks.add(
                client + "-1", client, new NewRisk("", "bias", "Skewed data", "Unfair ranking", "t.ops@" + client));

        String page = Objects.requireNonNull(http.perform(post("/programmes/new/copy")
                        .param("programme", client + "-1")
                        .param("what", "next-cycle")
                        .with(user(consultant))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        http.perform(get(page).with(user(consultant))).andExpect(content().string(containsString("No faults.")));
        start(page, "typical", "2029-01-08", "2029-01-08")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("still on its way to its first certificate")))
                .andExpect(content().string(containsString("Say that you want to begin it all the same.")));
        http.perform(post(page + "/plan")
                        .param("variant", "typical")
                        .param("start", "2029-01-08")
                        .param("seen", "2029-01-08")
                        .param("early", "true")
                        .with(user(consultant))
                        .with(csrf()))
                .andExpect(redirectedUrl("/programmes/" + client + "-2"));

        assertThat(requirements.get(client + "-2", "A.5.2").startScore()).isEqualTo(4);
        assertThat(backlog.find(client + "-2", item)).hasValueSatisfying(carried -> {
            assertThat(carried.title()).isEqualTo("Teach the sales team");
            assertThat(carried.owner()).isEqualTo("t.ops@" + client);
            assertThat(carried.due()).isAfter(LocalDate.of(2029, 1, 8));
        });
        assertThat(backlog.find(client + "-2", done)).isEmpty();
        assertThat(risks.find(client + "-2", risk)).hasValueSatisfying(carried -> {
            assertThat(carried.title()).isEqualTo("Skewed data: Unfair ranking");
            assertThat(carried.accepted()).isFalse();
        });
        http.perform(get("/api/v1/programmes/{id}/ai-systems", client + "-2")
                        .with(httpBasic("t.ops@" + client, "demo")))
                .andExpect(jsonPath("$.items", hasSize(4)));
        http.perform(get("/api/v1/programmes").with(user(consultant)))
                .andExpect(jsonPath("$.items[*].id", hasItem(client + "-2")));
    }

    @Test
    void letsNobodyFollowAProgrammeThatIsNotTheirs() throws Exception {
        String client = open("tallowbrook");
        ObjectNode definition = Definitions.tree("tallowbrook").put("id", client);
        ((ObjectNode) definition.path("programme")).put("follows", client + "-1");

        http.perform(post("/api/v1/programmes")
                        .with(user(stranger()))
                        .with(csrf())
                        .contentType("application/json")
                        .content(definition.toString()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[*].field", hasItem("programme.follows")));
        http.perform(get("/programmes/new").with(user(stranger())))
                .andExpect(content().string(not(containsString(client))));
    }

    @Test
    void showsThePlansOfAllVariantsAndWhatACertificateBrings() throws Exception {
        String page = handIn(workbook.of(Definitions.like("brackenfold"))) + "/plan";

        http.perform(get(page).with(user(consultant)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("17 December 2027")))
                .andExpect(content().string(containsString("ISO/IEC 27001:2022")))
                .andExpect(content().string(containsString("32 clauses")))
                .andExpect(content().string(containsString("with the dates of the set-up itself")));
        http.perform(get(page + "?variant=typical&start=2027-02-30").with(user(consultant)))
                .andExpect(content().string(containsString("This is no day.")));
        http.perform(get(page + "?variant=typical&start=2028-02-28").with(user(consultant)))
                .andExpect(content().string(containsString("Choose an earlier one")));
    }

    @Test
    void saysWhenTheCertificateIsLikelyBeforeAnybodyStarts() throws Exception {
        ObjectNode definition = Definitions.like("corvane");
        ((ObjectNode) definition.path("programme")).remove("target_certificate_date");
        String page = handIn(workbook.of(definition)) + "/plan";

        http.perform(get(page + "?variant=fast_with_iso27001&start=2027-01-04").with(user(consultant)))
                .andExpect(content().string(containsString("in four of five cases by")))
                .andExpect(content().string(containsString("of ten cases")))
                .andExpect(content().string(not(containsString("The first day was"))));
        http.perform(get(page + "?variant=fast_with_iso27001&start=2020-01-01").with(user(consultant)))
                .andExpect(content().string(containsString("The first day was")));
    }

    private String handIn(byte[] content) throws Exception {
        return Objects.requireNonNull(http.perform(multipart("/programmes/new")
                        .file(file(content))
                        .with(user(consultant))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }

    private ResultActions start(String page, String variant, String day, String seen) throws Exception {
        return http.perform(post(page + "/plan")
                .param("variant", variant)
                .param("start", day)
                .param("seen", seen)
                .with(user(consultant))
                .with(csrf()));
    }

    private String open(String like) throws Exception {
        ObjectNode definition = Definitions.like(like);
        http.perform(post("/api/v1/programmes")
                        .with(user(consultant))
                        .with(csrf())
                        .contentType("application/json")
                        .content(definition.toString().getBytes(StandardCharsets.UTF_8)))
                .andExpect(status().isCreated());
        return definition.path("id").asText();
    }

    private String stranger() {
        String id = Definitions.next("stranger");
        people.add(new Person(id, id, null, "Robin Berg", "", "", Person.CONSULTANT));
        return id;
    }

    private void age(String id, int days) {
        jdbc.sql("update pending_set_up set handed_in_at = :at where id = :id")
                .param("at", OffsetDateTime.now(clock).minusDays(days))
                .param("id", id)
                .update();
    }

    private static MockMultipartFile file(byte[] content) {
        return new MockMultipartFile("file", "set-up.xlsx", XLSX, content);
    }
}
