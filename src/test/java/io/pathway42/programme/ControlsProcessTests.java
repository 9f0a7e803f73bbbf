package io.pathway42.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.pathway42.PathwayTest;
import io.pathway42.ProcessWalk;
import io.pathway42.gap.Backlog;
import io.pathway42.gap.NewItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PathwayTest
class ControlsProcessTests {

    @Autowired
    private ProcessWalk walk;

    @Autowired
    private Backlog backlog;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private String client = "";
    private String programme = "";
    private String controls = "";

    @BeforeEach
    void buildsControls() {
        client = walk.open("tallowbrook");
        programme = client + "-1";
        add("Log the errors of the model");
        add("Name a deputy of the manager");
        jdbc.sql("update requirement_status set score = 3, record_on = current_date where programme_id = :programme")
                .param("programme", programme)
                .update();
        controls = walk.start(client, "controls", Map.of(), Optional.of("gateway_ControlsBegun"));
    }

    @Test
    void buildsEachPackageAndDeliversEachItem() {
        List<String> passed = walk.finish(controls, Map.of());

        assertThat(passed)
                .containsSubsequence("userTask_BuildLifeCyclePackage", "userTask_DecideGoLive")
                .containsSubsequence("userTask_BuildSupplierPackage", "userTask_ReviewSupplierClauses")
                .containsSubsequence("userTask_BuildInformationPackage", "userTask_ReviewDisclosureDuties")
                .containsSubsequence("userTask_BuildUsePackage", "userTask_OpenConcernChannel")
                .containsSubsequence("userTask_BuildLoggingPackage", "userTask_CheckLogAccess")
                .contains("userTask_BuildDataPackage");
        assertThat(passed.stream().filter("userTask_RescoreRequirements"::equals))
                .hasSize(2);
        walk.see(controls).isEnded().hasPassed("serviceTask_ReleaseBacklog", "callActivity_LeaveP08");
        assertThat(backlog.open(programme)).isEmpty();
    }

    @Test
    void buildsTheLifeCycleAgainBeforeItGoesLive() {
        walk.answer(
                controls,
                "userTask_DecideGoLive",
                Map.of("goLiveDecision", "rework", "reworkBecause", "Nobody can roll the release back."));

        assertThat(walk.tasks(controls)).contains("userTask_BuildLifeCyclePackage");
    }

    @Test
    void leavesOnlyOnceEachItemIsDelivered() {
        for (int task = 0; task < 12; task++) {
            walk.complete(walk.task(controls, other()), Map.of());
        }

        assertThat(walk.tasks(controls)).containsExactly("userTask_PlanItem", "userTask_PlanItem");
        walk.see(controls).isWaitingAt("gateway_ControlsBuilt").hasNotPassed("callActivity_LeaveP08");
    }

    @Test
    void leavesToThePathwayWhatIsAddedLater() {
        walk.tasks(controls);

        add("Answer the committee on drift");

        assertThat(walk.tasks(controls).stream().filter("userTask_PlanItem"::equals))
                .hasSize(2);
        assertThat(walk.tasks(walk.pathway(client))).contains("userTask_PlanItem");
    }

    private String other() {
        return walk.tasks(controls).stream()
                .filter(task -> !"userTask_PlanItem".equals(task))
                .findFirst()
                .orElseThrow();
    }

    private void add(String title) {
        transaction.executeWithoutResult(status -> backlog.add(
                programme,
                client,
                new NewItem(title, List.of("A.6.2.8"), "t.cto@" + client, 2, LocalDate.of(2099, 1, 31), "test")));
    }
}
