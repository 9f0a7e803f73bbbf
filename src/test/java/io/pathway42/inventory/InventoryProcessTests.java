package io.pathway42.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.pathway42.PathwayTest;
import io.pathway42.ProcessWalk;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PathwayTest
class InventoryProcessTests {

    @Autowired
    private ProcessWalk walk;

    @Autowired
    private AiSystems systems;

    private String client = "";
    private String inventory = "";

    @BeforeEach
    void startsTheInventory() {
        client = walk.open("tallowbrook");
        inventory = walk.start(client, "inventory", Map.of(), Optional.empty());
    }

    @Test
    void recordsEachSystemSupplierAndModel() {
        List<String> passed = walk.finish(inventory, Map.of());

        assertThat(passed)
                .containsSubsequence(
                        "userTask_PermitDiscovery",
                        "userTask_ScanRepositories",
                        "userTask_RegisterSuppliers",
                        "userTask_ConfirmRecord");
        assertThat(passed.stream().filter("userTask_ConfirmRecord"::equals)).hasSize(4);
        walk.see(inventory).isEnded().hasPassed("callActivity_LeaveP03", "endEvent_InventoryCompleted");
        assertThat(systems.all(client + "-1")).allMatch(system -> system.confirmedOn() != null);
    }

    @Test
    void searchesOnlyOnceAnnouncedAndPermitted() {
        assertThat(walk.tasks(inventory))
                .containsExactlyInAnyOrder("userTask_AnnounceAmnesty", "userTask_PermitDiscovery");

        walk.answer(inventory, "userTask_PermitDiscovery", Map.of());

        assertThat(walk.tasks(inventory)).containsExactly("userTask_AnnounceAmnesty");
        walk.see(inventory).isWaitingAt("gateway_InventoryPrepared").hasNotPassed("callActivity_EnterP03");
        walk.answer(inventory, "userTask_AnnounceAmnesty", Map.of());
        assertThat(walk.tasks(inventory)).hasSize(4);
        walk.see(inventory).hasPassed("callActivity_EnterP03");
    }

    @Test
    void recordsOnlyOnceEverySourceIsSearched() {
        walk.answer(inventory, "userTask_SearchAccessRecords", Map.of());
        walk.answer(inventory, "userTask_SurveyAiUse", Map.of());
        walk.answer(inventory, "userTask_ReviewSpending", Map.of());

        assertThat(walk.tasks(inventory)).containsExactly("userTask_ScanRepositories");
        walk.answer(inventory, "userTask_ScanRepositories", Map.of());

        assertThat(walk.tasks(inventory))
                .hasSize(6)
                .contains("userTask_RegisterSuppliers", "userTask_RegisterModels", "userTask_JudgeCandidate");
    }

    @Test
    void leavesOnlyOnceEverythingIsRegistered() {
        walk.reach(inventory, "userTask_RegisterModels");
        while (walk.tasks(inventory).size() > 1) {
            walk.complete(notModels(), Map.of());
        }

        assertThat(walk.tasks(inventory)).containsExactly("userTask_RegisterModels");
        walk.see(inventory).isWaitingAt("gateway_Recorded");
        walk.finish(inventory, Map.of());
        walk.see(inventory).isEnded();
    }

    private Task notModels() {
        return walk.task(
                inventory,
                walk.tasks(inventory).stream()
                        .filter(task -> !"userTask_RegisterModels".equals(task))
                        .findFirst()
                        .orElseThrow());
    }
}
