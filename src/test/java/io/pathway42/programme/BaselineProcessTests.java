package io.pathway42.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.pathway42.PathwayTest;
import io.pathway42.ProcessWalk;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PathwayTest
class BaselineProcessTests {

    @Autowired
    private ProcessWalk walk;

    @Autowired
    private Baselines baselines;

    @Autowired
    private Programmes programmes;

    @Autowired
    private Phases phases;

    @Autowired
    private JdbcClient jdbc;

    private String client = "";
    private String baseline = "";

    @BeforeEach
    void startsTheBaseline() {
        client = walk.open("tallowbrook");
        baseline = walk.start(client, "baseline", Map.of(), Optional.of("gateway_BaselineBegun"));
    }

    @Test
    void scoresTheBaselineAndConfirmsTheDate() {
        List<String> passed = walk.finish(baseline, Map.of());

        assertThat(passed)
                .contains("userTask_MapSecurityEvidence", "userTask_MapReusableDocuments")
                .containsSubsequence("userTask_AnswerBaseline", "userTask_HoldReadinessTalk", "userTask_ConfirmVariant")
                .hasSize(5);
        walk.see(baseline).isEnded().hasPassed("serviceTask_ScoreBaseline", "callActivity_LeaveP01");
        assertThat(baselines.of(client + "-1")).isNotEmpty().allMatch(section -> section.score() != null);
        assertThat(jdbc.sql(
                                "select reason from step_skipped where element = 'userTask_CloseBasics' and client_id = :id")
                        .param("id", client)
                        .query(String.class)
                        .single())
                .endsWith("Here it was: decision on the variant \"continue\".");
    }

    @Test
    void plansThePhasesAheadAnewForAnotherVariant() {
        LocalDate certified = programmes.get(client + "-1").plannedDate();
        LocalDate baselined = phase("P01").plannedEnd();

        walk.answer(baseline, "userTask_ConfirmVariant", Map.of("variantConfirmed", "large_integrated"));

        assertThat(programmes.get(client + "-1").variant()).isEqualTo("large_integrated");
        assertThat(programmes.get(client + "-1").plannedDate())
                .isAfter(certified)
                .isEqualTo(phase("P15").plannedEnd());
        assertThat(phase("P01").plannedEnd()).isEqualTo(baselined);
    }

    private Phases.Phase phase(String ref) {
        return phases.find(client + "-1", ref).orElseThrow();
    }

    @Test
    void talksOnlyOnceAnswersAndReuseAreThere() {
        walk.complete(walk.task(baseline, "userTask_AnswerBaseline"), Map.of());
        walk.complete(walk.task(baseline, "userTask_MapSecurityEvidence"), Map.of());

        assertThat(walk.tasks(baseline)).containsExactly("userTask_MapReusableDocuments");
        walk.complete(walk.task(baseline, "userTask_MapReusableDocuments"), Map.of());

        assertThat(walk.tasks(baseline)).containsExactly("userTask_HoldReadinessTalk");
    }

    @Test
    void closesTheBasicsBeforeItTalksAgain() {
        walk.answer(
                baseline,
                "userTask_ConfirmVariant",
                Map.of("variantDecision", "basics", "basicsFirst", "Nobody keeps a list of the systems in use."));

        assertThat(walk.finish(baseline, Map.of()))
                .containsExactly("userTask_CloseBasics", "userTask_HoldReadinessTalk", "userTask_ConfirmVariant");
        walk.see(baseline).isEnded();
    }
}
