package io.pathway42.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.pathway42.PathwayTest;
import io.pathway42.ProcessWalk;
import io.pathway42.Statements;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PathwayTest
class ProgrammeViewsTests {

    @Autowired
    private ProcessWalk walk;

    @Autowired
    private ProgrammeViews views;

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void tellsWhereANewProgrammeStands() throws Exception {
        String client = walk.open("brackenfold");

        http.perform(api("/" + client + "-1", "mei.tan@" + client))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.health").value(in(Health.LEVELS)))
                .andExpect(jsonPath("$.forecast").value(notNullValue()))
                .andExpect(jsonPath("$.openTasks").value(1))
                .andExpect(jsonPath("$.completedSteps").value(0))
                .andExpect(jsonPath("$.lastActivity").value(notNullValue()))
                .andExpect(jsonPath("$.readiness['A.10']").value(notNullValue()));
    }

    @Test
    void asksTheDatabaseAsOftenForTwoProgrammesAsForOne() throws Exception {
        String one = walk.open("brackenfold") + "-1";
        String other = walk.open("tallowbrook") + "-1";

        List<String> forOne = Statements.during(() -> views.of(List.of(one)));
        List<String> forBoth = Statements.during(() -> views.of(List.of(one, other)));

        assertThat(forBoth).hasSameSizeAs(forOne);
    }

    @Test
    void countsAStepAsLateOnceItsDayIsOver() {
        String programme = walk.open("brackenfold") + "-1";

        due(programme, 0);
        int today = views.of(List.of(programme)).get(0).overdueTasks();
        due(programme, 1);
        int yesterday = views.of(List.of(programme)).get(0).overdueTasks();

        assertThat(today).isZero();
        assertThat(yesterday).isEqualTo(1);
    }

    /** The open steps of the programme were due when a day began. */
    private void due(String programme, int daysAgo) {
        jdbc.sql("update work_item set due = :due where programme_id = :programme and state = 'OPEN'")
                .param(
                        "due",
                        LocalDate.now(clock).minusDays(daysAgo).atStartOfDay().atOffset(ZoneOffset.UTC))
                .param("programme", programme)
                .update();
    }

    @Test
    void showsPageAfterPage() throws Exception {
        String client = walk.open("brackenfold");
        String person = "mei.tan@" + client;

        http.perform(api("", person).param("size", "1"))
                .andExpect(jsonPath("$.items[*].id").value(contains(client + "-1")))
                .andExpect(jsonPath("$.next").value(nullValue()));
        http.perform(api("", person).param("cursor", client + "-1"))
                .andExpect(jsonPath("$.items").value(hasSize(0)));
    }

    private static MockHttpServletRequestBuilder api(String path, String person) {
        return get("/api/v1/programmes" + path).with(httpBasic(person, "demo"));
    }
}
