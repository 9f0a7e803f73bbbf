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
class MobiliseProcessTests {

    @Autowired
    private ProcessWalk walk;

    private String client = "";
    private String mobilisation = "";

    @BeforeEach
    void startsTheMobilisation() {
        client = walk.open("tallowbrook");
        mobilisation = walk.start(client, "mobilise", Map.of(), Optional.of("userTask_NameSponsorAndManager"));
    }

    @Test
    void leadsToAnApprovedCharter() {
        List<String> passed = walk.finish(mobilisation, Map.of());

        assertThat(passed)
                .containsSubsequence(
                        "userTask_NameSponsorAndManager",
                        "userTask_AgreeTerms",
                        "userTask_WriteCharter",
                        "userTask_ApproveCharter")
                .contains("userTask_SetUpRepository", "userTask_ListCertificationBodies")
                .hasSize(6);
        walk.see(mobilisation).isEnded().hasPassed("callActivity_LeaveP00", "endEvent_Mobilised");
    }

    @Test
    void writesTheCharterAgainThatTheSponsorReturns() {
        walk.answer(
                mobilisation,
                "userTask_ApproveCharter",
                Map.of("charterDecision", "return", "returnedBecause", "The budget for the audit is missing."));

        assertThat(walk.tasks(mobilisation)).contains("userTask_WriteCharter");
        assertThat(walk.finish(mobilisation, Map.of()))
                .containsSubsequence("userTask_WriteCharter", "userTask_ApproveCharter");
        walk.see(mobilisation).isEnded();
    }

    @Test
    void waitsForRepositoryAndListOfBodies() {
        walk.answer(mobilisation, "userTask_AgreeTerms", Map.of());
        walk.complete(walk.task(mobilisation, "userTask_WriteCharter"), Map.of());
        walk.complete(walk.task(mobilisation, "userTask_ApproveCharter"), Map.of());
        walk.complete(walk.task(mobilisation, "userTask_SetUpRepository"), Map.of());

        assertThat(walk.tasks(mobilisation)).containsExactly("userTask_ListCertificationBodies");
        walk.see(mobilisation).isWaitingAt("gateway_Mobilised").hasNotPassed("callActivity_LeaveP00");
    }

    @Test
    void staysShutUntilTheInterestIsConfirmed() {
        String early = walk.start(client, "mobilise", Map.of(), Optional.empty());
        assertThat(walk.tasks(early)).containsExactly("userTask_ResolveDeviations");
        walk.answer(walk.pathway(client), "userTask_CheckFit", Map.of());

        walk.complete(walk.task(early, "userTask_ResolveDeviations"), Map.of());

        assertThat(walk.tasks(early)).containsExactly("userTask_NameSponsorAndManager");
    }
}
