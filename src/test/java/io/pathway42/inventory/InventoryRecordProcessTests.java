package io.pathway42.inventory;

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
class InventoryRecordProcessTests {

    @Autowired
    private ProcessWalk walk;

    @Autowired
    private AiSystems systems;

    private String client = "";

    @BeforeEach
    void opensAProgramme() {
        client = walk.open("brackenfold");
    }

    @Test
    void recordsAndClassifiesASystem() {
        String entry = record("AIS-04");

        assertThat(walk.finish(entry, Map.of("userTask_FillInventoryRecord", Map.of("shadow", "no"))))
                .containsExactly(
                        "userTask_JudgeCandidate",
                        "userTask_FillInventoryRecord",
                        "userTask_ProposeActClass",
                        "userTask_ReviewActClass",
                        "userTask_RateCriticality",
                        "userTask_ConfirmRecord");
        walk.see(entry).isEnded().hasPassed("endEvent_RecordConfirmed");
        assertThat(system("AIS-04"))
                .returns("high", AiSystem::actClass)
                .returns("full", AiSystem::aiiaRoute)
                .matches(system -> system.confirmedOn() != null);
    }

    @Test
    void dismissesWhatIsNoAiSystem() {
        String entry = record("AIS-05");

        assertThat(walk.finish(entry, Map.of("userTask_JudgeCandidate", Map.of("isAiSystem", "no"))))
                .containsExactly("userTask_JudgeCandidate");
        walk.see(entry).isEnded().hasPassed("endEvent_CandidateDismissed");
        assertThat(systems.candidates(client + "-1")).doesNotContain("AIS-05");
    }

    @Test
    void classifiesAgainWhatTheOwnerDisputes() {
        String entry = record("AIS-04");

        walk.answer(
                entry,
                "userTask_ReviewActClass",
                Map.of("classDecision", "dispute", "dispute", "It profiles nobody, it counts teams."));

        assertThat(walk.tasks(entry)).containsExactly("userTask_ProposeActClass");
        assertThat(walk.finish(entry, Map.of())).startsWith("userTask_ProposeActClass", "userTask_ReviewActClass");
        walk.see(entry).isEnded();
    }

    @Test
    void stopsAProhibitedUse() {
        String entry = record("AIS-04");

        List<String> passed = walk.finish(
                entry, Map.of("userTask_ProposeActClass", Map.of("prohibitedPractice", "f", "reach", "in")));

        assertThat(passed)
                .containsSubsequence(
                        "userTask_ReviewActClass",
                        "userTask_OrderStop",
                        "userTask_ProveDeletion",
                        "userTask_RateCriticality",
                        "userTask_ConfirmRecord");
        assertThat(system("AIS-04")).returns("prohibited", AiSystem::actClass).returns(false, AiSystem::running);
    }

    @Test
    void givesAVerdictOnShadowUse() {
        String entry = record("AIS-05");

        List<String> passed = walk.finish(entry, Map.of("userTask_FillInventoryRecord", Map.of("shadow", "yes")));

        assertThat(passed)
                .containsSubsequence("userTask_ReviewActClass", "userTask_JudgeShadowUse", "userTask_RateCriticality");
        assertThat(system("AIS-05").shadowVerdictDue()).isNotNull();
    }

    @Test
    void correctsARecordThatTheOwnerFindsWrong() {
        String entry = record("AIS-05");

        walk.answer(
                entry,
                "userTask_ConfirmRecord",
                Map.of("recordDecision", "correct", "correction", "It has 600 users, not 510."));

        assertThat(walk.tasks(entry)).containsExactly("userTask_FillInventoryRecord");
        assertThat(system("AIS-05").confirmedOn()).isNull();
        assertThat(walk.finish(entry, Map.of())).endsWith("userTask_ConfirmRecord");
        assertThat(system("AIS-05").confirmedOn()).isNotNull();
    }

    @Test
    void takesAnUnconfirmedRecordToTheSponsorAndStillWaitsForTheOwner() {
        String entry = record("AIS-05");
        walk.reach(entry, "userTask_ConfirmRecord");

        walk.fire(entry, "boundaryEvent_RecordUnconfirmed");

        assertThat(walk.tasks(entry))
                .containsExactlyInAnyOrder("userTask_ConfirmRecord", "userTask_DecideOnUnconfirmedRecord");
        walk.complete(walk.task(entry, "userTask_DecideOnUnconfirmedRecord"), Map.of());
        walk.see(entry).isNotEnded().hasPassed("endEvent_SponsorDecided");
        assertThat(walk.finish(entry, Map.of())).containsExactly("userTask_ConfirmRecord");
        walk.see(entry).isEnded();
    }

    @Test
    void asksTheSponsorNothingOnceTheOwnerHasConfirmed() {
        String entry = record("AIS-05");
        walk.reach(entry, "userTask_ConfirmRecord");
        walk.fire(entry, "boundaryEvent_RecordUnconfirmed");

        walk.complete(walk.task(entry, "userTask_ConfirmRecord"), Map.of());

        walk.see(entry).isEnded().hasNotPassed("endEvent_SponsorDecided");
    }

    private String record(String system) {
        return walk.start(client, "inventory-record", Map.of("systemId", system), Optional.empty());
    }

    private AiSystem system(String ref) {
        return systems.get(client + "-1", ref);
    }
}
