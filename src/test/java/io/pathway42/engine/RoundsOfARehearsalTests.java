package io.pathway42.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.pathway42.PathwayTest;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PathwayTest
class RoundsOfARehearsalTests {

    @Autowired
    private Jobs jobs;

    @Autowired
    private ManagementService management;

    @Autowired
    private Clock clock;

    /** As they are when the clock is set back to where a story begins. */
    @Test
    void comeAgainFromWhereTheClockWasSet() {
        management.setJobDuedate(
                rounds().getId(),
                Date.from(OffsetDateTime.now(clock).plusYears(2).toInstant()));

        jobs.setAnew();

        assertThat(rounds().getDuedate())
                .isBefore(Date.from(OffsetDateTime.now(clock).plusDays(32).toInstant()));
    }

    private Job rounds() {
        return management
                .createJobQuery()
                .timers()
                .processDefinitionKey("reminders")
                .singleResult();
    }
}
