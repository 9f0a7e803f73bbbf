package io.pathway42.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.pathway42.PathwayTest;
import io.pathway42.ProcessWalk;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PathwayTest
class PhaseGateProcessTests {

    private static final String LATER = "2099-01-31";

    @Autowired
    private ProcessWalk walk;

    private String client = "";

    @BeforeEach
    void opensAProgramme() {
        client = walk.open("tallowbrook");
    }

    @Test
    void opensWhenNothingIsMissing() {
        String gate = reach("P17", "entry");

        assertThat(walk.tasks(gate)).isEmpty();
        walk.see(gate).isEnded().hasPassed("endEvent_GatePassed");
    }

    @Test
    void opensOnceWhatIsMissingIsDone() {
        String gate = reach("P00", "entry");
        assertThat(walk.tasks(gate)).containsExactly("userTask_ResolveDeviations");

        walk.answer(gate, "userTask_ResolveDeviations", Map.of());
        assertThat(walk.tasks(gate)).containsExactly("userTask_ResolveDeviations");

        walk.answer(walk.pathway(client), "userTask_CheckFit", Map.of());
        walk.answer(gate, "userTask_ResolveDeviations", Map.of());
        assertThat(walk.tasks(gate)).isEmpty();
        walk.see(gate).isEnded();
    }

    @Test
    void asksAgainOnTheDayTheManagerNames() {
        String gate = reach("P00", "entry");

        walk.answer(gate, "userTask_ResolveDeviations", Map.of("gateDecision", "wait", "gateAskOn", LATER));

        assertThat(walk.tasks(gate)).isEmpty();
        walk.see(gate).isWaitingAt("timerEvent_AskAgain");
        walk.fire(gate, "timerEvent_AskAgain");
        assertThat(walk.tasks(gate)).containsExactly("userTask_ResolveDeviations");
    }

    @Test
    void waitsForTheDayWhenOnlyTimeIsMissing() {
        String gate = reach("P11", "entry");

        assertThat(walk.tasks(gate)).isEmpty();
        walk.see(gate).isWaitingAt("timerEvent_GateClears").hasNotPassed("userTask_PostponeAudit");
        walk.fire(gate, "timerEvent_GateClears");
        walk.next(gate);
        walk.see(gate).isWaitingAt("timerEvent_GateClears");
    }

    @Test
    void postponesAnAuditOnceForWhichOnlyTimeIsMissing() {
        Map<String, Object> shut = Map.of(
                "gatePhase", "P13", "gateSide", "entry", "gateOpen", false, "gateClearsOn", LATER + "T00:00:00Z");
        String gate = walk.start(client, "phase-gate", shut, Optional.of("gateway_GateOpen"));

        assertThat(walk.finish(gate, Map.of())).containsExactly("userTask_PostponeAudit");

        walk.see(gate).isWaitingAt("timerEvent_GateClears");
        walk.fire(gate, "timerEvent_GateClears");
        assertThat(walk.tasks(gate)).containsExactly("userTask_ResolveDeviations");
    }

    private String reach(String phase, String side) {
        return walk.start(client, "phase-gate", Map.of("gatePhase", phase, "gateSide", side), Optional.empty());
    }
}
