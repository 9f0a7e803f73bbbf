package io.pathway42.gap;

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
import org.springframework.transaction.support.TransactionTemplate;

/** What is added to a backlog after its release is worked off, each item by a process of its own. */
@PathwayTest
class LaterItemProcessTests {

    @Autowired
    private ProcessWalk walk;

    @Autowired
    private Backlog backlog;

    @Autowired
    private BacklogReleases releases;

    @Autowired
    private TransactionTemplate transaction;

    private String client = "";
    private String programme = "";
    private String pathway = "";

    @BeforeEach
    void opensAProgramme() {
        client = walk.open("tallowbrook");
        programme = client + "-1";
        pathway = walk.pathway(client);
    }

    @Test
    void leavesItemsToTheReleaseUntilThen() {
        String item = add("Log the errors of the model");

        assertThat(walk.tasks(pathway)).doesNotContain("userTask_PlanItem");
        assertThat(backlog.toRelease(programme)).containsExactly(item);
    }

    @Test
    void worksOffEachItemThatComesAfterTheRelease() {
        releases.release(programme);

        String first = add("Log the errors of the model");
        String second = add("Name a deputy of the manager");

        assertThat(walk.tasks(pathway).stream().filter("userTask_PlanItem"::equals))
                .hasSize(2);
        assertThat(backlog.toRelease(programme)).isEmpty();
        for (int task = 0; task < 14; task++) {
            String next = walk.tasks(pathway).stream()
                    .filter(element -> !"userTask_CheckFit".equals(element))
                    .findFirst()
                    .orElseThrow();
            walk.complete(walk.task(pathway, next), Map.of());
        }
        assertThat(List.of(first, second))
                .allMatch(ref -> backlog.get(programme, ref).done());
        walk.see(pathway).isNotEnded().hasPassed("endEvent_LaterItemWorkedOff");
    }

    @Test
    void worksOffWhatTheManagementReviewDecides() {
        releases.release(programme);
        String review = walk.start(client, "management-review", Map.of(), Optional.of("userTask_CollectReviewInputs"));

        walk.answer(review, "userTask_TrackDecisions", Map.of());

        assertThat(backlog.all(programme))
                .isNotEmpty()
                .allMatch(item -> "management-review".equals(item.source()) && item.later());
        assertThat(walk.tasks(pathway).stream().filter("userTask_PlanItem"::equals))
                .hasSameSizeAs(backlog.all(programme));
    }

    private String add(String title) {
        return transaction.execute(status -> backlog.add(
                programme,
                client,
                new NewItem(title, List.of("A.6.2.8"), "t.cto@" + client, 2, LocalDate.of(2099, 1, 31), "test")));
    }
}
