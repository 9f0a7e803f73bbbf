package io.pathway42.gap;

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
class GapAnalysisProcessTests {

    @Autowired
    private ProcessWalk walk;

    @Autowired
    private Requirements requirements;

    @Autowired
    private Backlog backlog;

    @Autowired
    private BacklogApprovals approvals;

    private String client = "";
    private String programme = "";

    @BeforeEach
    void opensAProgramme() {
        client = walk.open("brackenfold");
        programme = client + "-1";
    }

    @Test
    void leadsFromTheQuestionsToAFundedBacklog() {
        String analysis = start("userTask_AssignRequirements");

        List<String> passed = walk.finish(analysis, Map.of());

        assertThat(passed)
                .containsSubsequence(
                        "userTask_AssignRequirements",
                        "userTask_AnswerQuestionnaire",
                        "userTask_ReviewAnswers",
                        "userTask_StateGaps",
                        "userTask_PlanBacklog",
                        "userTask_PrioritiseBacklog",
                        "userTask_ApproveBacklog");
        walk.see(analysis)
                .isEnded()
                .hasPassed("serviceTask_ComputeGaps", "serviceTask_ProposeBacklog", "businessRuleTask_RankItems");
        assertThat(requirements.all(programme)).hasSize(70).allMatch(answer -> answer.reviewedOn() != null);
        assertThat(backlog.all(programme)).isNotEmpty().allMatch(item -> item.agreedPriority() != null);
        assertThat(approvals.approved(programme)).isTrue();
    }

    @Test
    void computesTheGapsOnlyOnceEveryRoleHasAnswered() {
        String analysis = start("callActivity_AnswerQuestionnaires#multiInstanceBody");
        assertThat(walk.tasks(analysis))
                .hasSameSizeAs(requirements.accountableRoles(programme))
                .containsOnly("userTask_AnswerQuestionnaire");

        walk.answer(analysis, "userTask_ReviewAnswers", Map.of());

        assertThat(walk.tasks(analysis)).isNotEmpty().doesNotContain("userTask_StateGaps");
        walk.see(analysis).hasNotPassed("serviceTask_ComputeGaps");
        walk.reach(analysis, "userTask_StateGaps");
        walk.see(analysis).hasPassed("serviceTask_ComputeGaps");
    }

    @Test
    void prioritisesAgainWhatTheSponsorReturns() {
        String analysis = start("userTask_PrioritiseBacklog");

        walk.answer(
                analysis,
                "userTask_ApproveBacklog",
                Map.of("backlogDecision", "return", "returnReason", "The costly items come too early."));

        assertThat(walk.tasks(analysis)).containsExactly("userTask_PrioritiseBacklog");
        assertThat(approvals.approved(programme)).isFalse();
    }

    @Test
    void asksTheSponsorAboutALateAnalysisAndGoesOn() {
        String analysis = start("userTask_AssignRequirements");

        walk.fire(analysis, "startEvent_PhaseDeadlinePassed");

        assertThat(walk.tasks(analysis))
                .containsExactlyInAnyOrder("userTask_AssignRequirements", "userTask_DecideOnLateGapAnalysis");
        walk.complete(walk.task(analysis, "userTask_DecideOnLateGapAnalysis"), Map.of());
        walk.see(analysis).isNotEnded().hasPassed("endEvent_LateGapAnalysisDecided");
        assertThat(walk.tasks(analysis)).containsExactly("userTask_AssignRequirements");
    }

    @Test
    void staysShutUntilTheScopeIsApproved() {
        String analysis = walk.start(client, "gap-analysis", Map.of(), Optional.empty());

        assertThat(walk.tasks(analysis)).containsExactly("userTask_ResolveDeviations");
        walk.see(analysis).isWaitingAt("callActivity_EnterP04");
    }

    private String start(String from) {
        return walk.start(client, "gap-analysis", Map.of(), Optional.of(from));
    }
}
