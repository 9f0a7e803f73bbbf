package io.pathway42.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pathway42.Definitions;
import io.pathway42.PathwayTest;
import io.pathway42.engine.Deadlines;
import io.pathway42.engine.StepDefinition;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

@PathwayTest
@WithMockUser("consultant")
class TimersTests {

    @Autowired
    private Intake intake;

    @Autowired
    private Timers timers;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private JdbcClient jdbc;

    private final OffsetDateTime created = OffsetDateTime.parse("2026-11-20T09:30Z");

    @Test
    void holdsStandardTermsUnlessTheContractSaysOtherwise() {
        String programme = open();
        assertThat(timers.from(programme, "T-03", "2027-11-12")).isEqualTo("2028-01-11T00:00:00Z");
        assertThat(timers.from(programme, "T-02", "2027-11-12")).isEqualTo("2028-05-12T00:00:00Z");
        assertThat(timers.before(programme, "recertification-planning", "2030-12-17"))
                .isEqualTo("2030-06-17T00:00:00Z");
        assertThat(timers.cycle(programme, "operation-rhythm")).isEqualTo("R/P1M");
    }

    @Test
    void knowsNoTimerOfAnotherName() {
        assertThatThrownBy(() -> timers.after("any", "T-99")).hasMessageContaining("T-99");
    }

    @Test
    void prefersTheStepsOwnDeadlineToThatOfItsNumberAndThatToThePhase() {
        String programme = open();
        assertThat(deadlines.due(programme, step("06.2", "P06", "5wd"), created))
                .isEqualTo("2026-11-27T17:00Z");
        assertThat(deadlines.due(programme, step("06.2", "P06", null), created)).isEqualTo("2026-11-25T17:00Z");
        assertThat(deadlines.due(programme, step("06.5", "P06", null), created)).isEqualTo("2027-02-05T17:00Z");
        assertThat(deadlines.due(programme, step("02.5", "P02", null), created)).isEqualTo("2026-12-04T17:00Z");
        assertThat(deadlines.due(programme, step("00.6", "P00", null), created)).isEqualTo("2027-02-01T17:00Z");
    }

    @Test
    void letsNothingFallDueOnADayOnWhichNobodyWorks() {
        String programme = open();
        jdbc.sql("update programme_phase set planned_end = date '2026-12-26' where programme_id = :id and ref = 'P07'")
                .param("id", programme)
                .update();
        assertThat(deadlines.due(programme, step("07.5", "P07", null), created)).isEqualTo("2026-12-24T17:00Z");
        assertThat(deadlines.due(programme, step("06.9", "P06", "T-16"), OffsetDateTime.parse("2026-11-21T21:30Z")))
                .isEqualTo("2026-12-04T17:00Z");
        assertThat(deadlines.due(programme, step("10.2", "P10", "P1D"), created))
                .isEqualTo("2026-11-23T17:00Z");
    }

    @Test
    void countsToTheMinuteWhatLawAndContractsSet() {
        String programme = open();
        assertThat(deadlines.due(programme, step("10.3", "P10", "T-13"), created))
                .isEqualTo("2026-11-23T09:30Z");
        assertThat(deadlines.due(programme, step("15.4", "P15", "T-03"), created))
                .isEqualTo("2027-01-19T09:30Z");
    }

    private String open() {
        byte[] definition = Definitions.like(
                        "brackenfold",
                        own -> own.withObject("certification_body_offer")
                                .withObject("timers")
                                .put("T-03", "P60D"))
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        return intake.open(definition, true).id();
    }

    private static StepDefinition step(String number, String phase, @org.jspecify.annotations.Nullable String due) {
        return new StepDefinition(
                "process",
                "userTask_Any",
                number,
                phase,
                "Do it",
                "aims_manager",
                null,
                false,
                "",
                List.of(),
                List.of(),
                due,
                List.of(),
                false,
                null);
    }
}
