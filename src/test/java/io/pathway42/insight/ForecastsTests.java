package io.pathway42.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.pathway42.PathwayTest;
import io.pathway42.ProcessWalk;
import io.pathway42.Statements;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@PathwayTest
class ForecastsTests {

    @Autowired
    private ProcessWalk walk;

    @Autowired
    private Forecasts forecasts;

    @Autowired
    private ProgrammeViews views;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private MockMvc http;

    private String client = "";
    private String programme = "";

    @BeforeEach
    void open() {
        client = walk.open("brackenfold");
        programme = client + "-1";
    }

    @Test
    void forecastsTheCertificateWithThePhasesThatDriveIt() throws Exception {
        http.perform(get("/api/v1/programmes/{id}/forecast", programme).with(httpBasic("mei.tan@" + client, "demo")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.p50").value(notNullValue()))
                .andExpect(jsonPath("$.runs").value(10_000))
                .andExpect(jsonPath("$.phases").value(hasSize(16)))
                .andExpect(jsonPath("$.drivers[0].title").value(notNullValue()))
                .andExpect(jsonPath("$.drivers[0].because").value(notNullValue()))
                .andExpect(jsonPath("$.drivers[0].share").value(greaterThan(0.0)));
    }

    @Test
    void keepsThePromiseThatFourOfFiveIsLaterThanOneOfTwo() {
        Forecast forecast = forecasts.of(programme).orElseThrow();

        assertThat(forecast.p50()).isBefore(forecast.p80());
        assertThat(forecast.p50()).isAfter(forecast.computedAt().toLocalDate());
        assertThat(forecast.phases())
                .allSatisfy(phase -> assertThat(phase.endP50())
                        .isBeforeOrEqualTo(phase.endP80())
                        .isAfterOrEqualTo(phase.startP50()));
    }

    @Test
    void answersFromWhatIsKeptWhileNothingChanges() throws Exception {
        Forecast first = forecasts.of(programme).orElseThrow();

        List<String> again = Statements.during(() -> forecasts.of(programme));

        assertThat(forecasts.of(programme)).contains(first);
        assertThat(again).noneMatch(sql -> sql.contains("update") || sql.contains("insert"));
    }

    @Test
    void isComputedAnewOnceAStepIsDone() {
        Forecast first = forecasts.of(programme).orElseThrow();
        walk.complete(walk.next(walk.pathway(client)).orElseThrow(), java.util.Map.of());

        assertThat(forecasts.of(programme).orElseThrow().basis()).isNotEqualTo(first.basis());
    }

    @Test
    void movesWithThePhasesThatAreLate() {
        LocalDate asPlanned = forecasts.of(programme).orElseThrow().p50();
        jdbc.sql("""
                        update programme_phase set actual_start = planned_start, actual_end = planned_end, times_run = 1
                        where programme_id = :programme and ref < 'P10'""").param("programme", programme).update();
        LocalDate farAhead = forecasts.of(programme).orElseThrow().p50();

        assertThat(farAhead).isBefore(asPlanned);
    }

    @Test
    void foreseesNoFastProgrammeToBeHalfAYearLateTheDayItBegins() {
        String fast = walk.open("corvane") + "-1";
        jdbc.sql("update programme set target_date = planned_date where id = :id")
                .param("id", fast)
                .update();

        Forecast forecast = forecasts.of(fast).orElseThrow();

        LocalDate begun = LocalDate.now(clock);
        long planned = ChronoUnit.WEEKS.between(
                jdbc.sql("select start_date from programme where id = :id")
                        .param("id", fast)
                        .query(LocalDate.class)
                        .single(),
                forecast.planned());
        assertThat(ChronoUnit.WEEKS.between(begun, forecast.p50())).isBetween(planned - 4, planned + 12);
    }

    @Test
    void showsInListsWhatWasRefreshed() {
        assertThat(forecasts.refresh()).isPositive();
        assertThat(forecasts.refresh()).isZero();

        Forecast kept = forecasts.of(programme).orElseThrow();
        assertThat(views.of(List.of(programme)).get(0).forecast()).isEqualTo(kept.p50());
        assertThat(views.of(List.of(programme)).get(0).forecastP80()).isEqualTo(kept.p80());
    }

    @Test
    void forecastsNothingOnceTheCertificateIsThere() {
        jdbc.sql("update programme set certified_on = start_date, status = 'certified' where id = :programme")
                .param("programme", programme)
                .update();

        assertThat(forecasts.of(programme)).isEmpty();
    }
}
