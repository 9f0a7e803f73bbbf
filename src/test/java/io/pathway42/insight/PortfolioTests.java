package io.pathway42.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.pathway42.PathwayTest;
import io.pathway42.ProcessWalk;
import io.pathway42.Statements;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PathwayTest
class PortfolioTests {

    private static final int FEW = 10;
    private static final int MANY = 200;

    @Autowired
    private ProcessWalk walk;

    @Autowired
    private PortfolioRows rows;

    @Autowired
    private Bottlenecks bottlenecks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc http;

    @Autowired
    private Clock clock;

    @Test
    void showsWhereAProgrammeStandsAndWhatComesNext() throws Exception {
        String id = walk.open("brackenfold") + "-1";
        String row = "$.items[?(@.id == '%s')]".formatted(id);
        jdbc.sql("update programme set client_name = :id where id = :id")
                .param("id", id)
                .update();
        http.perform(api().param("q", id))
                .andExpect(status().isOk())
                .andExpect(jsonPath(row + ".health").value("on-track"))
                .andExpect(jsonPath(row + ".nextMilestone").value("P00"))
                .andExpect(jsonPath(row + ".openTasks").value(1));
        http.perform(get("/portfolio").param("q", id).with(user("consultant")))
                .andExpect(content().string(containsString("/programmes/" + id)));
    }

    @Test
    void noticesAtOnceWhatWasCompleted() throws Exception {
        String client = walk.open("tallowbrook");
        rows.of(List.of(client + "-1"));
        walk.complete(walk.task(walk.pathway(client), "userTask_CheckFit"), java.util.Map.of());
        walk.next(walk.pathway(client));
        assertThat(rows.of(List.of(client + "-1")))
                .singleElement()
                .extracting(PortfolioRow::phases)
                .isEqualTo(List.of("P00"));
    }

    @Test
    void keepsToWhatIsAskedFor() throws Exception {
        String id = walk.open("tallowbrook") + "-1";
        http.perform(api().param("health", "stalled"))
                .andExpect(jsonPath("$.items[*].id").value(not(hasItem(id))));
        http.perform(api().param("q", "no client of this name"))
                .andExpect(jsonPath("$.matching").value(0));
        http.perform(api().param("sort", "luck")).andExpect(status().isUnprocessableEntity());
        http.perform(api().param("cursor", "not-ours")).andExpect(status().isUnprocessableEntity());
    }

    @Test
    void goesOnWhereAPageEnded() throws Exception {
        String one = walk.open("tallowbrook") + "-1";
        walk.open("tallowbrook");
        String first = com.jayway.jsonpath.JsonPath.read(
                http.perform(api().param("size", "1").param("sort", "client"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$.next");
        http.perform(api().param("size", "1").param("sort", "client").param("cursor", first))
                .andExpect(jsonPath("$.items[*].id").value(not(contains(first))))
                .andExpect(jsonPath("$.matching").value(org.hamcrest.Matchers.greaterThan(1)));
        assertThat(one).isNotEmpty();
    }

    @Test
    void isForConsultants() throws Exception {
        String client = walk.open("brackenfold");
        http.perform(get("/api/v1/portfolio").with(httpBasic("mei.tan@" + client, "demo")))
                .andExpect(status().isForbidden());
    }

    @Test
    void keepsAViewForWhoSavedIt() throws Exception {
        http.perform(post("/portfolio/views")
                        .param("name", "Weekly call")
                        .param("query", "health=late&sort=-overdue")
                        .with(user("consultant"))
                        .with(csrf()))
                .andExpect(redirectedUrl("/portfolio?health=late&sort=-overdue"));
        http.perform(get("/portfolio").with(user("consultant")))
                .andExpect(content().string(containsString("Weekly call")));
        http.perform(get("/portfolio").with(user("operator")))
                .andExpect(content().string(not(containsString("Weekly call"))));
    }

    @Test
    void saysWhichStepsTakeLongest() throws Exception {
        String client = walk.open("tallowbrook");
        walk.complete(walk.task(walk.pathway(client), "userTask_CheckFit"), java.util.Map.of());
        http.perform(get("/api/v1/portfolio/bottlenecks").with(httpBasic("operator", "demo")))
                .andExpect(status().isOk());
        http.perform(get("/portfolio/bottlenecks").with(user("operator"))).andExpect(status().isOk());
        assertThat(bottlenecks).isNotNull();
    }

    @Test
    void countsHowLongStepsHaveWaitedThatAreStillOpen() throws Exception {
        String client = walk.open("tallowbrook");
        String task = walk.task(walk.pathway(client), "userTask_CheckFit").getId();
        jdbc.sql("update work_item set created = :long_ago, element = :element where task_id = :task")
                .param("long_ago", OffsetDateTime.now(clock).minusDays(4000))
                .param("element", "userTask_" + client)
                .param("task", task)
                .update();
        List<String> mine = List.of(client + "-1");
        assertThat(bottlenecks.count(mine)).first().satisfies(longest -> {
            assertThat(longest.element()).isEqualTo("userTask_" + client);
            assertThat(longest.n()).isZero();
            assertThat(longest.open()).isOne();
            assertThat(longest.meanSeconds())
                    .isGreaterThanOrEqualTo(Duration.ofDays(3999).toSeconds());
            assertThat(longest.waiting()).extracting("programmeId").containsExactly(client + "-1");
        });
        jdbc.sql("update work_item set confidential = true where task_id = :task")
                .param("task", task)
                .update();
        assertThat(bottlenecks.count(mine)).extracting("element").doesNotContain("userTask_" + client);
    }

    @Test
    void countsWhatNobodyHasTakenAndWhatComesLater() throws Exception {
        String client = walk.open("tallowbrook");
        String task = walk.task(walk.pathway(client), "userTask_CheckFit").getId();
        jdbc.sql("update work_item set assignee = null, role = 'supplier_manager', due = :due where task_id = :task")
                .param("due", OffsetDateTime.now(clock).plusDays(200))
                .param("task", task)
                .update();
        String role = "$.items[?(@.role == 'supplier_manager')]";
        http.perform(get("/api/v1/portfolio/workload").with(httpBasic("operator", "demo")))
                .andExpect(jsonPath(role + ".later").value(hasItem(org.hamcrest.Matchers.greaterThanOrEqualTo(1))))
                .andExpect(jsonPath(role + ".programmes[*].programmeId").value(hasItem(client + "-1")));
        http.perform(get("/portfolio/workload").with(user("operator")))
                .andExpect(content()
                        .string(org.hamcrest.Matchers.allOf(
                                containsString("nobody has taken them yet"), containsString("Tallowbrook"))));
    }

    @Test
    void tellsWhatPeopleHaveBeforeThem() throws Exception {
        walk.open("tallowbrook");
        http.perform(get("/api/v1/portfolio/workload").with(httpBasic("consultant", "demo")))
                .andExpect(jsonPath("$.weeks.length()").value(8))
                .andExpect(jsonPath("$.items[0].weeks.length()").value(9));
        http.perform(get("/portfolio/workload").with(user("consultant"))).andExpect(status().isOk());
        http.perform(get("/portfolio/calendar").with(user("consultant"))).andExpect(status().isOk());
    }

    @Test
    void saysByWhenSurveillanceHasToBeUntilItIsBooked() throws Exception {
        String client = walk.open("tallowbrook");
        LocalDate decided = LocalDate.now(clock).minusDays(100);
        jdbc.sql("""
                        insert into certificate (programme_id, client_id, ref, number, body, scope, status, decided_on,
                            issued, expires)
                        values (:programme, :client, 'CERT-01', 'A 1', 'Body', 'All', 'valid', :on, :on, :until)""")
                .param("programme", client + "-1")
                .param("client", client)
                .param("on", decided)
                .param("until", decided.plusYears(3))
                .update();
        var mine = "$..[?(@.programmeId == '%s-1' && @.kind == 'surveillance')]".formatted(client);
        var calendar = get("/api/v1/portfolio/calendar").with(httpBasic("consultant", "demo"));
        http.perform(calendar)
                .andExpect(jsonPath(mine + ".onDay")
                        .value(contains(decided.plusMonths(12).toString())))
                .andExpect(jsonPath(mine + ".latest").value(contains(true)));
        http.perform(get("/portfolio/calendar").with(user("consultant")))
                .andExpect(content().string(containsString(", at the latest")));

        LocalDate booked = decided.plusMonths(11);
        jdbc.sql("""
                        insert into audit (programme_id, client_id, ref, kind, opened_on, start_on, end_on, status)
                        values (:programme, :client, 'AUD-01', 'surveillance', :on, :on, :on, 'planned')""")
                .param("programme", client + "-1")
                .param("client", client)
                .param("on", booked)
                .update();
        http.perform(calendar)
                .andExpect(jsonPath(mine + ".onDay").value(contains(booked.toString())))
                .andExpect(jsonPath(mine + ".latest").value(contains(false)));
    }

    @Test
    void asksTheDatabaseAsOftenForTwoHundredProgrammesAsForTen() throws Exception {
        List<String> few = copies(walk.open("tallowbrook"), FEW);
        List<String> many = copies(walk.open("tallowbrook"), MANY);

        List<String> forFew = Statements.during(() -> rows.of(few));
        List<String> forMany = Statements.during(() -> rows.of(many));

        assertThat(rows.of(many)).hasSize(MANY);
        assertThat(forMany).hasSameSizeAs(forFew);
    }

    /** Programmes that nobody sees: rows without an engagement. */
    private List<String> copies(String client, int number) {
        for (int copy = 2; copy <= number; copy++) {
            jdbc.sql("""
                            insert into programme (id, client_id, client_name, variant, start_date, target_date,
                                planned_date, status, employees, lead_consultant, opened_by, opened_at, definition)
                            select client_id || '-' || cast(:copy as varchar(10)), client_id, client_name, variant,
                                start_date, target_date, planned_date, status, employees, lead_consultant, opened_by,
                                opened_at, '{}'
                            from programme where id = :id""").param("copy", copy).param("id", client + "-1").update();
        }
        return java.util.stream.IntStream.rangeClosed(1, number)
                .mapToObj(copy -> client + "-" + copy)
                .toList();
    }

    private static MockHttpServletRequestBuilder api() {
        return get("/api/v1/portfolio").with(httpBasic("operator", "demo"));
    }
}
