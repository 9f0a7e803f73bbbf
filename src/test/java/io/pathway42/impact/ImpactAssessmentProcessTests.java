package io.pathway42.impact;

import static org.assertj.core.api.Assertions.assertThat;

import io.pathway42.PathwayTest;
import io.pathway42.ProcessWalk;
import io.pathway42.gap.Backlog;
import io.pathway42.inventory.AiSystem;
import io.pathway42.inventory.AiSystems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PathwayTest
class ImpactAssessmentProcessTests {

    private static final String SYSTEM = "AIS-04";

    @Autowired
    private ProcessWalk walk;

    @Autowired
    private AiSystems systems;

    @Autowired
    private ImpactAssessments assessments;

    @Autowired
    private Backlog backlog;

    @Autowired
    private JdbcClient jdbc;

    private String client = "";

    @BeforeEach
    void opensAProgramme() {
        client = walk.open("brackenfold");
    }

    @Test
    void decidesAHighRiskSystemAtTheTop() {
        String instance = assess(SYSTEM, "high");

        List<String> passed = walk.finish(
                instance,
                Map.of(
                        "userTask_ScreenSystem", screening("q1", "q2"),
                        "userTask_ScoreImpact", score(4, 5, 10)));

        assertThat(passed)
                .containsSubsequence(
                        "userTask_ScreenSystem",
                        "userTask_AssignAssessor",
                        "userTask_ConsultAffected",
                        "userTask_AddCustomerVoices",
                        "userTask_IdentifyHarms",
                        "userTask_ScoreImpact",
                        "userTask_PlanMeasures",
                        "userTask_RateResidualImpact",
                        "userTask_CheckLaw",
                        "userTask_DecideCriticalImpact");
        assertThat(walk.ended(instance)).isTrue();
        assertThat(system(SYSTEM)).returns("conditions", AiSystem::aiiaStatus).returns("critical", AiSystem::aiiaLevel);
        assertThat(backlog.all(client + "-1")).anyMatch(item -> item.source().equals("impact-assessment"));
    }

    @Test
    void neverLetsTheOwnerAssess() {
        walk.finish(assess(SYSTEM, "high"), Map.of());

        assertThat(latest(SYSTEM).assessor()).isEqualTo("chloe.martin@" + client);
    }

    @Test
    void decidesALowImpactInTheLineAndChecksIt() {
        List<String> passed = walk.finish(
                assess("AIS-02", "minimal"),
                Map.of("userTask_ScreenSystem", screening(), "userTask_ScoreImpact", score(1, 2, 10)));

        assertThat(passed)
                .containsSubsequence("userTask_DecideLowImpact", "userTask_ConfirmLowImpact")
                .doesNotContain("userTask_ConsultAffected");
    }

    @Test
    void asksCommitteeAndSponsorAboutAHighImpact() {
        List<String> passed = walk.finish(assess(SYSTEM, "high"), Map.of("userTask_ScoreImpact", score(4, 3, 10)));

        assertThat(passed).containsSubsequence("userTask_DecideHighImpact", "userTask_ConfirmHighImpact");
        assertThat(latest(SYSTEM).decidedBy()).isEqualTo("helen.ashworth@" + client);
    }

    @Test
    void reworksARejectedAssessmentAndRestrictsAfterTheSecond() {
        String instance = assess(SYSTEM, "high");

        List<String> passed = walk.finish(
                instance,
                Map.of(
                        "userTask_ScoreImpact", score(3, 3, 10),
                        "userTask_DecideMediumImpact", Map.of("assessmentDecision", "reject")));

        assertThat(passed.stream().filter("userTask_DescribeUse"::equals)).hasSize(2);
        assertThat(passed).containsSubsequence("userTask_JudgeSecondRejection", "userTask_DecideAfterRejection");
        assertThat(latest(SYSTEM).rejections()).isEqualTo(2);
        assertThat(system(SYSTEM).aiiaStatus()).isEqualTo("restricted");
    }

    @Test
    void stopsWhatIsUnlawful() {
        List<String> passed =
                walk.finish(assess(SYSTEM, "high"), Map.of("userTask_CheckLaw", Map.of("legalAdvice", "unlawful")));

        assertThat(passed).endsWith("userTask_CheckLaw", "userTask_OrderSystemStop");
        assertThat(system(SYSTEM).running()).isFalse();
        assertThat(latest(SYSTEM).state()).isEqualTo("stopped");
    }

    @Test
    void stopsAProhibitedPracticeAfterTheScreening() {
        List<String> passed = walk.finish(assess("AIS-12", "prohibited"), Map.of());

        assertThat(passed).containsExactly("userTask_ScreenSystem", "userTask_OrderSystemStop");
    }

    @Test
    void onlyScreensWhatHasNoEffectOnPeople() {
        jdbc.sql("update ai_system set supplied = false, noticeable_effect = false where programme_id = :programme")
                .param("programme", client + "-1")
                .update();

        List<String> passed = walk.finish(assess("AIS-15", "minimal"), Map.of("userTask_ScreenSystem", screening()));

        assertThat(passed).containsExactly("userTask_ScreenSystem");
        assertThat(system("AIS-15").aiiaNext()).isNotNull();
        assertThat(latest("AIS-15").state()).isEqualTo("screened");
    }

    @Test
    void suspendsTheSystemWhenTheReworkRunsOutOfTime() {
        String inUse = system(SYSTEM).status();
        String instance = assess(SYSTEM, "high");
        walk.complete(walk.next(instance).orElseThrow(), Map.of());
        walk.complete(walk.next(instance).orElseThrow(), Map.of());

        walk.fire(instance, "boundaryEvent_AssessmentOverdue");

        walk.complete(walk.task(instance, "userTask_SuspendSystem"), Map.of());
        assertThat(system(SYSTEM).status()).isEqualTo("suspended");
        assertThat(latest(SYSTEM).suspendedOn()).isNotNull();
        walk.finish(instance, Map.of());
        assertThat(walk.ended(instance)).isTrue();
        assertThat(system(SYSTEM).status()).isEqualTo(inUse);
    }

    private String assess(String system, String actClass) {
        jdbc.sql("update ai_system set act_class = :actClass where programme_id = :programme and ref = :ref")
                .param("actClass", actClass)
                .param("programme", client + "-1")
                .param("ref", system)
                .update();
        return walk.start(client, "impact-assessment", Map.of("systemId", system), Optional.empty());
    }

    private AiSystem system(String ref) {
        return systems.get(client + "-1", ref);
    }

    private ImpactAssessment latest(String system) {
        return assessments.latest(client + "-1", system).orElseThrow();
    }

    private static Map<String, Object> screening(String... yes) {
        Map<String, Object> answers = new HashMap<>();
        for (int question = 1; question <= 12; question++) {
            answers.put("q" + question, "no");
        }
        for (String question : yes) {
            answers.put(question, "yes");
        }
        return answers;
    }

    private static Map<String, Object> score(int severity, int likelihood, int people) {
        return Map.of(
                "severity",
                String.valueOf(severity),
                "likelihood",
                String.valueOf(likelihood),
                "peopleReached",
                people,
                "reversibility",
                "easy",
                "vulnerable",
                "no");
    }
}
