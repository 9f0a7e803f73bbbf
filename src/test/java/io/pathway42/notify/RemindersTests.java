package io.pathway42.notify;

import static org.assertj.core.api.Assertions.assertThat;

import io.pathway42.ProcessWalk;
import io.pathway42.engine.Rehearsal;
import io.pathway42.identity.Expiries;
import io.pathway42.standard.WorkingCalendars;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class RemindersTests extends NotifyTest {

    @Autowired
    private ProcessWalk walk;

    @Autowired
    private Rehearsal rehearsal;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Expiries expiries;

    @Autowired
    private WorkingCalendars calendars;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private String client = "";
    private String task = "";
    private OffsetDateTime due = OffsetDateTime.MIN;

    @BeforeEach
    void givesASupplierManagerAStepDueInTenWorkingDays() {
        client = walk.open("brackenfold");
        task = walk.next(walk.start(client, "gap-questionnaire", Map.of("role", "supplier_manager"), Optional.empty()))
                .orElseThrow()
                .getId();
        due = jdbc.sql("select due from work_item where task_id = :task")
                .param("task", task)
                .query(OffsetDateTime.class)
                .single();
    }

    @Test
    void countsTheDueDateByTheCalendarOfTheClient() {
        LocalDate today = LocalDate.now(clock);

        assertThat(due.toLocalDate()).isEqualTo(calendars.of("gb-eng").after(today, 10));
    }

    @Test
    void remindsTheOwnerFirstThenTheAimsManagerAndAtLastTheSponsor() {
        rehearsal.advanceTo(due.plusWeeks(5));

        assertThat(told(Kind.DUE, Kind.OVERDUE, Kind.ESCALATED))
                .containsExactly(
                        "DUE oliver.grant",
                        "DUE oliver.grant",
                        "OVERDUE oliver.grant",
                        "ESCALATED mei.tan",
                        "ESCALATED helen.ashworth");
    }

    @Test
    void tellsNothingTwice() {
        rehearsal.advanceTo(due.plusDays(1));
        List<String> once = told(Kind.DUE, Kind.OVERDUE);

        rehearsal.advance("P1D");

        assertThat(told(Kind.DUE, Kind.OVERDUE)).isEqualTo(once);
    }

    @Test
    void tellsOnlyTheLatestWhereSeveralStagesPassedAtOnce() {
        jdbc.sql("update work_item set created = :created, due = :due where task_id = :task")
                .param("created", OffsetDateTime.now(clock).minusYears(1))
                .param("due", OffsetDateTime.now(clock).minusMonths(3))
                .param("task", task)
                .update();

        rehearsal.advance("P1D");

        assertThat(told(Kind.DUE, Kind.OVERDUE, Kind.ESCALATED))
                .containsExactlyInAnyOrder("OVERDUE oliver.grant", "ESCALATED mei.tan", "ESCALATED helen.ashworth");
    }

    @Test
    void saysNothingMoreOnceTheStepIsDone() {
        tasks.complete(task);

        rehearsal.advanceTo(due.plusWeeks(5));

        assertThat(told(Kind.DUE, Kind.OVERDUE, Kind.ESCALATED)).isEmpty();
    }

    @Test
    void leavesSuspendedProgrammesAlone() {
        jdbc.sql("update programme set status = 'suspended' where client_id = :client")
                .param("client", client)
                .update();

        rehearsal.advanceTo(due.plusWeeks(5));

        assertThat(told(Kind.DUE, Kind.OVERDUE, Kind.ESCALATED)).isEmpty();
    }

    @Test
    void movesTasksOnWhenALastDayGoesByWithoutAnybodyDoingAnything() {
        expiries.set("oliver.grant@" + client, LocalDate.now(clock).plusDays(2));
        assertThat(owner()).isEqualTo("oliver.grant@" + client);

        rehearsal.advance("P4D");

        assertThat(owner()).isEqualTo("mei.tan@" + client);
        assertThat(told(Kind.NEEDS_OWNER)).contains("NEEDS_OWNER mei.tan");
    }

    @Test
    void leavesTheNextTimerToTheProgrammes() {
        rehearsal.advance("P1D");

        assertThat(rehearsal.state().nextTimer())
                .isEqualTo(jdbc.sql("""
                                select min(duedate_) from act_ru_job
                                where type_ = 'timer' and process_instance_id_ is not null and suspension_state_ = 1""")
                        .query(java.sql.Timestamp.class)
                        .optional()
                        .map(timer -> timer.toInstant().atOffset(java.time.ZoneOffset.UTC)));
    }

    private String owner() {
        return jdbc.sql("select assignee from work_item where task_id = :task")
                .param("task", task)
                .query(String.class)
                .single();
    }

    private List<String> told(Kind... kinds) {
        return jdbc.sql("""
                        select kind || ' ' || replace(person, :at, '') from notification
                        where task_id = :task and kind in (:kinds) order by at, kind, person""")
                .param("at", "@" + client)
                .param("task", task)
                .param("kinds", java.util.Arrays.stream(kinds).map(Kind::name).toList())
                .query(String.class)
                .list();
    }
}
