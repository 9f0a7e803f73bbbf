package io.pathway42.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.pathway42.PathwayTest;
import io.pathway42.ProcessWalk;
import io.pathway42.engine.ExternalEvent;
import io.pathway42.engine.ExternalEvents;
import io.pathway42.engine.Submission;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What may happen to a programme at any time. */
@PathwayTest
class PathwayChangeProcessTests {

    @Autowired
    private ProcessWalk walk;

    @Autowired
    private ExternalEvents events;

    @Autowired
    private Programmes programmes;

    @Autowired
    private JdbcClient jdbc;

    private String client = "";
    private String pathway = "";

    @BeforeEach
    void opensAProgramme() {
        client = walk.open("tallowbrook");
        pathway = walk.pathway(client);
    }

    @ParameterizedTest
    @CsvSource({
        "target-date-change, userTask_DecideTargetDate, endEvent_TargetDateDecided",
        "law-change, userTask_ReviewObligations, endEvent_ObligationsReviewed"
    })
    void goesOnBesideAChange(String type, String task, String end) {
        tell(type);

        assertThat(walk.tasks(pathway)).containsExactlyInAnyOrder("userTask_CheckFit", task);
        walk.complete(walk.task(pathway, task), Map.of());
        walk.see(pathway).isNotEnded().hasPassed(end);
        assertThat(walk.tasks(pathway)).containsExactly("userTask_CheckFit");
    }

    @Test
    void tellsTheBodyOfAScopeChange() {
        tell("scope-change");

        walk.complete(walk.task(pathway, "userTask_WriteChangeNote"), Map.of());
        walk.complete(walk.task(pathway, "userTask_ApproveScopeChange"), Map.of());
        walk.complete(walk.task(pathway, "userTask_TellBodyOfScopeChange"), Map.of());

        walk.see(pathway).isNotEnded().hasPassed("endEvent_ScopeChanged");
    }

    @Test
    void leavesTheScopeWhereTheSponsorRejectsTheChange() {
        tell("scope-change");

        walk.complete(walk.task(pathway, "userTask_WriteChangeNote"), Map.of());
        walk.complete(walk.task(pathway, "userTask_ApproveScopeChange"), Map.of("scopeChangeDecision", "reject"));

        assertThat(walk.tasks(pathway)).containsExactly("userTask_CheckFit");
        walk.see(pathway).hasPassed("endEvent_ScopeChangeRejected");
    }

    @Test
    void handlesAProhibitedUseOnceStoppedAndNoted() {
        tell("prohibited-use");

        walk.complete(walk.task(pathway, "userTask_OrderStopOfUse"), Map.of("system", "TT-03"));
        assertThat(jdbc.sql("select status from ai_system where programme_id = :id and ref = 'TT-03'")
                        .param("id", client + "-1")
                        .query(String.class)
                        .single())
                .isEqualTo("stopped");
        walk.see(pathway).isWaitingAt("gateway_ProhibitedUseHandled").hasNotPassed("endEvent_ProhibitedUseStopped");
        walk.complete(walk.task(pathway, "userTask_WriteLegalNote"), Map.of());

        walk.see(pathway).isNotEnded().hasPassed("endEvent_ProhibitedUseStopped");
    }

    @Test
    void keepsTwoChangesOfAKindApart() {
        tell("law-change");
        tell("law-change");

        assertThat(walk.tasks(pathway).stream().filter("userTask_ReviewObligations"::equals))
                .hasSize(2);
    }

    @Test
    void stopsEverythingOnceWithdrawn() {
        tell("withdraw");

        assertThat(walk.finish(pathway, Map.of())).containsExactly("userTask_ConfirmWithdrawal");
        walk.see(pathway).isEnded().hasPassed("endEvent_WithdrawalConfirmed");
        assertThat(programmes.get(client + "-1").status()).isEqualTo(Programme.CLOSED);
    }

    private void tell(String type) {
        events.accept(new ExternalEvent(
                client + "-1",
                client,
                type,
                null,
                new Submission(Map.of("text", "As heard today.")),
                "t.cto@" + client));
    }
}
