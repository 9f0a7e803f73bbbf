package io.pathway42.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.pathway42.PathwayTest;
import io.pathway42.ProcessWalk;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PathwayTest
class OperateCycleProcessTests {

    @Autowired
    private ProcessWalk walk;

    private String client = "";
    private String cycle = "";

    @BeforeEach
    void beginsACycle() {
        client = walk.open("tallowbrook");
        cycle = walk.start(client, "operate-cycle", Map.of("cycleNumber", 4), Optional.empty());
    }

    @Test
    void evaluatesInTheFirstCycleOfAQuarter() {
        List<String> passed = walk.finish(cycle, Map.of());

        assertThat(passed)
                .contains(
                        "userTask_CollectMetrics",
                        "userTask_HandleIncidents",
                        "userTask_HandleComplaints",
                        "userTask_DecideChangeRequests",
                        "userTask_MonitorSuppliers",
                        "userTask_RefreshInventory")
                .endsWith(
                        "userTask_GatherEvidence",
                        "userTask_TreatNonconformities",
                        "userTask_EvaluatePerformance",
                        "userTask_HoldCommittee")
                .doesNotContain("userTask_RespondToBreach");
        walk.see(cycle).isEnded();
    }

    @Test
    void leavesRefreshAndEvaluationToTheQuarter() {
        String second = walk.start(client, "operate-cycle", Map.of("cycleNumber", 2), Optional.empty());

        assertThat(walk.finish(second, Map.of()))
                .doesNotContain("userTask_RefreshInventory", "userTask_EvaluatePerformance")
                .endsWith("userTask_TreatNonconformities", "userTask_HoldCommittee");
        walk.see(second).isEnded();
    }

    @Test
    void respondsToABreachBeforeItGathersEvidence() {
        walk.complete(walk.task(cycle, "userTask_CollectMetrics"), Map.of("thresholdBreached", "yes"));
        for (String task : walk.tasks(cycle)) {
            if (!"userTask_RespondToBreach".equals(task)) {
                walk.complete(walk.task(cycle, task), Map.of());
            }
        }

        assertThat(walk.tasks(cycle)).containsExactly("userTask_RespondToBreach");
        walk.see(cycle).isWaitingAt("gateway_WorkDone");
        walk.complete(walk.task(cycle, "userTask_RespondToBreach"), Map.of());
        assertThat(walk.tasks(cycle)).containsExactly("userTask_GatherEvidence");
    }
}
