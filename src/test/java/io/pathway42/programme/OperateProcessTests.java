package io.pathway42.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.pathway42.PathwayTest;
import io.pathway42.ProcessWalk;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PathwayTest
class OperateProcessTests {

    @Autowired
    private ProcessWalk walk;

    @Autowired
    private Operation operation;

    @Autowired
    private JdbcClient jdbc;

    private String client = "";
    private String programme = "";
    private String operate = "";

    @BeforeEach
    void operates() {
        client = walk.open("tallowbrook");
        programme = client + "-1";
        operate = walk.start(client, "operate", Map.of(), Optional.of("gateway_CycleDue"));
    }

    @Test
    void operatesCycleAfterCycleUntilThePeriodIsCovered() {
        assertThat(walk.finish(operate, Map.of())).endsWith("userTask_HoldCommittee");
        walk.see(operate).isWaitingAt("timerEvent_NextCycle");
        monthsLater(4);

        walk.fire(operate, "timerEvent_NextCycle");
        List<String> second = walk.finish(operate, Map.of());

        assertThat(second).contains("userTask_GatherEvidence").doesNotContain("userTask_RefreshInventory");
        assertThat(operation.nextCycle(programme)).isEqualTo(3);
        assertThat(operation.longEnough(programme)).isTrue();
        walk.see(operate).isEnded().hasPassed("callActivity_LeaveP10", "endEvent_OperationProven");
    }

    @Test
    void goesOnAfterACycleThatIsNotLongEnough() {
        walk.finish(operate, Map.of());

        walk.fire(operate, "timerEvent_NextCycle");
        walk.finish(operate, Map.of());

        walk.see(operate).isNotEnded().isWaitingAt("timerEvent_NextCycle").hasNotPassed("callActivity_LeaveP10");
    }

    /** As if what is on record had been done so many months ago. */
    private void monthsLater(int months) {
        jdbc.sql("select seq, at from step_record where programme_id = :programme")
                .param("programme", programme)
                .query((row, number) -> Map.entry(row.getLong(1), row.getObject(2, OffsetDateTime.class)))
                .list()
                .forEach(entry -> jdbc.sql(
                                "update step_record set at = :at where programme_id = :programme and seq = :seq")
                        .param("at", entry.getValue().minusMonths(months))
                        .param("programme", programme)
                        .param("seq", entry.getKey())
                        .update());
    }
}
