package io.pathway42.gap;

import static org.assertj.core.api.Assertions.assertThat;

import io.pathway42.PathwayTest;
import io.pathway42.ProcessWalk;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@PathwayTest
class BacklogItemProcessTests {

    private static final String ITEM = "BL-02";

    @Autowired
    private ProcessWalk walk;

    @Autowired
    private Backlog backlog;

    private String programme = "";
    private String item = "";

    @BeforeEach
    void releasesAnItem() {
        String client = walk.open("brackenfold");
        programme = client + "-1";
        item = walk.start(client, "backlog-item", Map.of("itemId", ITEM), Optional.empty());
    }

    @Test
    void closesAnItemThatWorksInPractice() {
        List<String> passed = walk.finish(item, Map.of());

        assertThat(passed)
                .containsExactly(
                        "userTask_PlanItem",
                        "userTask_BuildItem",
                        "userTask_ReviewItem",
                        "userTask_TryItem",
                        "userTask_ApproveItem",
                        "userTask_RecordOperation",
                        "userTask_RescoreRequirements");
        walk.see(item).isEnded().hasPassed("endEvent_ItemDelivered", "endEvent_ItemClosed");
        assertThat(backlog.get(programme, ITEM).done()).isTrue();
        assertThat(backlog.open(programme)).doesNotContain(ITEM);
    }

    @ParameterizedTest
    @CsvSource({
        "userTask_ReviewItem, peerDecision, back, changes",
        "userTask_TryItem, trialDecision, rework, rework",
        "userTask_ApproveItem, releaseDecision, return, returnReason",
        "userTask_RescoreRequirements, itemDecision, reopen, reopenReason"
    })
    void buildsAgainWhatDoesNotPass(String task, String decision, String answer, String why) {
        walk.answer(item, task, Map.of(decision, answer, why, "The log leaves out the errors of the model."));

        assertThat(walk.tasks(item)).containsExactly("userTask_BuildItem");
        assertThat(backlog.get(programme, ITEM).done()).isFalse();
        assertThat(walk.finish(item, Map.of())).startsWith("userTask_BuildItem").contains(task);
        walk.see(item).isEnded();
    }

    @Test
    void takesAnOverdueItemHigherAndHigherWhileItIsBuilt() {
        walk.reach(item, "userTask_BuildItem");

        walk.fire(item, "boundaryEvent_ItemOverdue");
        assertThat(walk.tasks(item)).containsExactlyInAnyOrder("userTask_BuildItem", "userTask_ChaseItem");
        walk.fire(item, "timerEvent_CommitteeDue");
        assertThat(walk.tasks(item)).contains("userTask_BuildItem", "userTask_UnblockItem");
        walk.fire(item, "timerEvent_SponsorDue");
        assertThat(walk.tasks(item)).contains("userTask_BuildItem", "userTask_DecideOnOverdueItem");

        List.of("userTask_ChaseItem", "userTask_UnblockItem", "userTask_DecideOnOverdueItem")
                .forEach(task -> walk.complete(walk.task(item, task), Map.of()));
        assertThat(walk.tasks(item)).containsExactly("userTask_BuildItem");
        walk.finish(item, Map.of());
        walk.see(item)
                .isEnded()
                .hasPassed("endEvent_ItemChased", "endEvent_ItemUnblocked", "endEvent_OverdueItemDecided");
    }

    @Test
    void leavesNobodyToChaseAnItemThatIsDelivered() {
        walk.reach(item, "userTask_RescoreRequirements");
        walk.fire(item, "boundaryEvent_ItemOverdue");

        walk.complete(walk.task(item, "userTask_RescoreRequirements"), Map.of());

        walk.see(item).isEnded().hasPassed("endEvent_ItemClosed").hasNotPassed("endEvent_ItemChased");
        assertThat(walk.tasks(item)).isEmpty();
    }
}
