package io.pathway42.programme;

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
class CertificationPathwayProcessTests {

    @Autowired
    private ProcessWalk walk;

    @Autowired
    private Programmes programmes;

    private String client = "";

    @BeforeEach
    void opensAProgramme() {
        client = walk.open("tallowbrook");
    }

    @Test
    void mobilisesAClientThatFits() {
        String pathway = walk.pathway(client);

        walk.answer(pathway, "userTask_CheckFit", fit("products", "demanded"));

        assertThat(walk.tasks(pathway)).containsExactly("userTask_NameSponsorAndManager");
        walk.see(pathway).isWaitingAt("callActivity_Mobilise");
    }

    @Test
    void endsWithAdviceWhereThereIsNeitherAiNorDemand() {
        String pathway = walk.pathway(client);

        walk.answer(pathway, "userTask_CheckFit", fit("none", "none"));

        assertThat(walk.tasks(pathway)).isEmpty();
        walk.see(pathway).isEnded().hasPassed("endEvent_AdviceGiven");
        assertThat(programmes.get(client + "-1").status()).isEqualTo(Programme.CLOSED);
    }

    @Test
    void takesTheLightRouteWhereThereIsDemandButHardlyAnyAi() {
        String pathway = walk.pathway(client);
        walk.answer(pathway, "userTask_CheckFit", fit("none", "demanded"));

        List<String> passed = walk.finish(pathway, Map.of());

        assertThat(passed).contains("userTask_AnswerBaseline").endsWith("userTask_WritePolicyPack");
        walk.see(pathway).isEnded().hasPassed("callActivity_LightBaseline", "endEvent_LightRouteCompleted");
    }

    @ParameterizedTest
    @CsvSource({
        "gateway_ScopeAndInventoryKnown, callActivity_GapAnalysis",
        "gateway_Built, callActivity_Operate",
        "gateway_OperationReviewed, subProcess_Certification"
    })
    void waitsForEachBranchOfAJoin(String join, String next) {
        String pathway = from(join, Map.of());

        assertThat(walk.tasks(pathway)).isEmpty();
        walk.see(pathway).isWaitingAt(join).hasNotPassed(next);
    }

    @ParameterizedTest
    @CsvSource({
        "gateway_Stage2Ready, stage1Conclusion, ready, callActivity_Stage2",
        "gateway_Decision, certificationDecision, grant, callActivity_Surveillance1",
        "gateway_KeptFirst, surveillanceResult, kept, callActivity_Surveillance2"
    })
    void goesOnAfterAGoodResult(String gateway, String result, String good, String next) {
        String pathway = from(gateway, Map.of(result, good, "stage2Repeat", false));

        walk.see(pathway).isWaitingAt(next);
    }

    @ParameterizedTest
    @CsvSource({"operate, callActivity_OperateAgain", "design, callActivity_DesignAgain"})
    void resumesWhereStage1FoundItNotReady(String where, String next) {
        String pathway = from("gateway_Stage2Ready", Map.of("stage1Conclusion", "not-ready", "replanTo", where));

        walk.answer(pathway, "userTask_ApproveNewTargetDate", Map.of());

        walk.next(pathway);
        walk.see(pathway)
                .hasPassed("endEvent_NotReady", "boundaryEvent_NotReady")
                .isWaitingAt(next);
    }

    @Test
    void repeatsAStage1ThatIsNoLongerValid() {
        String pathway = from("gateway_Stage1StillValid", Map.of("stage2Valid", false));

        walk.see(pathway).isWaitingAt("callActivity_Stage1").hasNotPassed("callActivity_CertificationDecision");
    }

    @Test
    void decidesAfterAStage2OnAValidStage1() {
        String pathway = from("gateway_Stage1StillValid", Map.of("stage2Valid", true));

        walk.see(pathway).isWaitingAt("callActivity_CertificationDecision");
    }

    @Test
    void repeatsStage2WhenAMajorWasNotVerifiedInTime() {
        String pathway = from("gateway_Decision", Map.of("stage2Repeat", true));

        walk.see(pathway).isWaitingAt("callActivity_Stage2");
    }

    @Test
    void plansAgainAfterARefusal() {
        String pathway = from("gateway_Decision", Map.of("certificationDecision", "refuse", "stage2Repeat", false));

        walk.answer(pathway, "userTask_PlanAfterRefusal", Map.of());

        walk.see(pathway).isWaitingAt("callActivity_Stage1");
    }

    @Test
    void operatesOnBesideCertification() {
        String pathway = from("userTask_PlanAfterRefusal", Map.of());

        walk.fire(pathway, "boundaryEvent_NextCycle");

        assertThat(walk.tasks(pathway)).contains("userTask_PlanAfterRefusal", "userTask_CollectMetrics");
        walk.complete(walk.task(pathway, "userTask_CollectMetrics"), Map.of());
        walk.see(pathway).isWaitingAt("callActivity_OperateBesideCertification", "userTask_PlanAfterRefusal");
    }

    private String from(String element, Map<String, Object> variables) {
        return walk.start(client, "certification-pathway", variables, Optional.of(element));
    }

    private static Map<String, Object> fit(String aiUse, String demand) {
        return Map.of("aiUse", aiUse, "buyerDemand", demand, "managerTime", "yes");
    }
}
