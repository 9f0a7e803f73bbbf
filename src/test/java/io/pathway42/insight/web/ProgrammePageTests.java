package io.pathway42.insight.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.pathway42.PathwayTest;
import io.pathway42.ProcessWalk;
import io.pathway42.audit.Certificates;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PathwayTest
class ProgrammePageTests {

    @Autowired
    private ProcessWalk walk;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc http;

    @Autowired
    private Clock clock;

    private String client = "";
    private String programme = "";
    private String manager = "";

    @Autowired
    private Certificates certificates;

    @BeforeEach
    void open() {
        client = walk.open("brackenfold");
        programme = client + "-1";
        manager = "mei.tan@" + client;
    }

    @Test
    void showsTheForecastAndWhatDrivesIt() throws Exception {
        http.perform(page())
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Certificate forecast"),
                                containsString("even odds (P50)"),
                                containsString("What drives the date"))));
        http.perform(page().param("locale", "de"))
                .andExpect(content()
                        .string(allOf(
                                containsString("Was das Datum bestimmt"),
                                not(containsString("Likely to begin")),
                                not(containsString("behind its plan")))));
    }

    @Test
    void saysWhatLockedPhasesWaitFor() throws Exception {
        http.perform(page())
                .andExpect(
                        content().string(allOf(containsString(">locked<"), containsString("Waits for: Gap analysis"))));
    }

    @Test
    void showsHowReadyEachClauseAndFamilyIs() throws Exception {
        http.perform(page())
                .andExpect(content()
                        .string(allOf(
                                containsString("4 Context of the organization"),
                                containsString("A.10"),
                                containsString("not ready for stage 1"))));
    }

    @Test
    void showsTheNextMilestonesAndTheWorkOfTheNextWeeks() throws Exception {
        http.perform(page())
                .andExpect(content()
                        .string(allOf(
                                containsString("Charter approved, people named"),
                                containsString("Workload by owner"))));
    }

    @Test
    void looksAheadFromTheCertificateOn() throws Exception {
        jdbc.sql("update programme set certified_on = :on, status = 'certified' where id = :programme")
                .param("on", LocalDate.parse("2026-01-05"))
                .param("programme", programme)
                .update();
        certificates.enter(
                programme,
                client,
                new Certificates.Grant(
                        "C 1",
                        "Body",
                        "All of it",
                        LocalDate.parse("2026-01-05"),
                        LocalDate.parse("2026-01-05"),
                        LocalDate.parse("2029-01-04")));

        http.perform(page())
                .andExpect(content()
                        .string(allOf(
                                containsString("Certified since 5 January 2026"),
                                containsString(">C 1</a>"),
                                containsString("title=\"4 January 2029\""),
                                containsString("surveillance by"),
                                containsString("<span>Surveillance audit</span>"),
                                containsString("datetime=\"2027-01-05\""),
                                containsString("<span>Certificate expires</span>"),
                                containsString("at the latest"))));
    }

    @Test
    void remindsOfALateStepOnceADay() throws Exception {
        String task = lateTask();

        http.perform(page()).andExpect(content().string(containsString("Nudge")));
        http.perform(nudge(task)).andExpect(redirectedUrl("/programmes/" + programme + "?nudged=1#late"));
        http.perform(page()).andExpect(content().string(containsString("reminded today")));
        http.perform(nudge(task)).andExpect(redirectedUrl("/programmes/" + programme + "?nudged=0#late"));
        http.perform(post("/api/v1/tasks/{id}/nudge", task).with(httpBasic(manager, "demo")))
                .andExpect(status().isConflict());
        assertThat(jdbc.sql("select count(*) from task_nudge where task_id = :task")
                        .param("task", task)
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void namesALateConfidentialStepOnlyToWhoHasIt() throws Exception {
        String handler = "imran.sheikh@" + client;
        String name = "Look into the concern";
        jdbc.sql("update work_item set confidential = true, name = :name, assignee = :handler where task_id = :task")
                .param("name", name)
                .param("handler", handler)
                .param("task", lateTask())
                .update();

        http.perform(page())
                .andExpect(content().string(allOf(containsString("A confidential step"), not(containsString(name)))));
        http.perform(get("/programmes/{id}", programme).with(user(handler)))
                .andExpect(content().string(containsString(name)));
    }

    @Test
    void letsOnlyThoseRemindWhoRunTheProgramme() throws Exception {
        String task = lateTask();

        http.perform(post("/api/v1/tasks/{id}/nudge", task).with(httpBasic("imran.sheikh@" + client, "demo")))
                .andExpect(status().isForbidden());
    }

    @Test
    void remindsOfNothingThatIsNotLate() throws Exception {
        http.perform(post("/api/v1/tasks/{id}/nudge", task()).with(httpBasic(manager, "demo")))
                .andExpect(status().isConflict());
    }

    private String lateTask() {
        String task = task();
        jdbc.sql("update work_item set due = :due where task_id = :task")
                .param("due", OffsetDateTime.now(clock).minusDays(9))
                .param("task", task)
                .update();
        return task;
    }

    private String task() {
        return jdbc.sql("select min(task_id) from work_item where programme_id = :programme and state = 'OPEN'")
                .param("programme", programme)
                .query(String.class)
                .single();
    }

    private MockHttpServletRequestBuilder nudge(String task) {
        return post("/programmes/{id}/nudges", programme)
                .param("task", task)
                .with(csrf())
                .with(user(manager));
    }

    private MockHttpServletRequestBuilder page() {
        return get("/programmes/{id}", programme).with(user(manager));
    }
}
