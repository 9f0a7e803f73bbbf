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
class DesignProcessTests {

    @Autowired
    private ProcessWalk walk;

    private String client = "";
    private String design = "";

    @BeforeEach
    void startsTheDesign() {
        client = walk.open("tallowbrook");
        design = walk.start(client, "design", Map.of(), Optional.of("gateway_DesignBegun"));
    }

    @Test
    void designsTheManagementSystem() {
        List<String> passed = walk.finish(design, Map.of());

        assertThat(passed)
                .containsSubsequence(
                        "userTask_DraftPolicy",
                        "userTask_CheckPolicyLaw",
                        "userTask_ApprovePolicy",
                        "userTask_CrossCheckPolicies")
                .containsSubsequence("userTask_DraftRoles", "userTask_SignRoles")
                .containsSubsequence("userTask_DraftRiskMethod", "userTask_ApproveRiskMethod")
                .containsSubsequence("userTask_DraftImpactProcedure", "userTask_ApproveImpactProcedure")
                .containsSubsequence("userTask_IssueMasterList", "userTask_WriteChangeProcedure")
                .contains("userTask_PlanCommunication")
                .endsWith(
                        "userTask_DraftObjectives",
                        "userTask_ApproveObjectives",
                        "userTask_DraftApplicability",
                        "userTask_SetCalendar");
        walk.see(design).isEnded().hasPassed("callActivity_LeaveP05", "endEvent_SystemDesigned");
    }

    @ParameterizedTest
    @CsvSource({
        "userTask_ApprovePolicy, policyDecision, userTask_DraftPolicy",
        "userTask_SignRoles, rolesDecision, userTask_DraftRoles",
        "userTask_ApproveRiskMethod, riskMethodDecision, userTask_DraftRiskMethod",
        "userTask_ApproveImpactProcedure, impactProcedureDecision, userTask_DraftImpactProcedure",
        "userTask_ApproveObjectives, objectivesDecision, userTask_DraftObjectives"
    })
    void draftsAgainWhatIsReturned(String approval, String decision, String draft) {
        walk.answer(
                design,
                approval,
                Map.of(decision, "return", "returnedBecause", "It does not say who decides when they differ."));

        assertThat(walk.tasks(design)).contains(draft).doesNotContain(approval);
        assertThat(walk.finish(design, Map.of())).containsSubsequence(draft, approval);
        walk.see(design).isEnded();
    }

    @Test
    void setsObjectivesOnlyOnceAllMethodsAreDesigned() {
        while (walk.tasks(design).size() > 1) {
            walk.complete(
                    walk.task(
                            design,
                            walk.tasks(design).stream()
                                    .filter(task -> !"userTask_PlanCommunication".equals(task))
                                    .findFirst()
                                    .orElseThrow()),
                    Map.of());
        }

        assertThat(walk.tasks(design)).containsExactly("userTask_PlanCommunication");
        walk.see(design).isWaitingAt("gateway_MethodsDesigned");
        walk.complete(walk.task(design, "userTask_PlanCommunication"), Map.of());
        assertThat(walk.tasks(design)).containsExactly("userTask_DraftObjectives");
    }
}
