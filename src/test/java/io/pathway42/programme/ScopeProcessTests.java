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
class ScopeProcessTests {

    @Autowired
    private ProcessWalk walk;

    @Autowired
    private ScopeStatements scopes;

    private String client = "";
    private String scope = "";

    @BeforeEach
    void startsTheScope() {
        client = walk.open("tallowbrook");
        scope = walk.start(client, "scope", Map.of(), Optional.of("gateway_ContextBegun"));
    }

    @Test
    void leadsFromTheContextToAnApprovedScope() {
        List<String> passed = walk.finish(scope, Map.of());

        assertThat(passed)
                .contains(
                        "userTask_RegisterIssues",
                        "userTask_RegisterInterestedParties",
                        "userTask_ListObligations",
                        "userTask_DeclareAiRoles")
                .endsWith("userTask_DraftScope", "userTask_CheckHonestScope", "userTask_ApproveScope");
        walk.see(scope).isEnded().hasPassed("callActivity_LeaveP02");
        assertThat(scopes.approved(client + "-1")).isPresent();
    }

    @Test
    void draftsOnlyOnceTheWholeContextIsKnown() {
        walk.complete(walk.task(scope, "userTask_RegisterIssues"), Map.of());
        walk.complete(walk.task(scope, "userTask_RegisterInterestedParties"), Map.of());
        walk.complete(walk.task(scope, "userTask_DeclareAiRoles"), Map.of());

        assertThat(walk.tasks(scope)).containsExactly("userTask_ListObligations");
        walk.complete(walk.task(scope, "userTask_ListObligations"), Map.of());

        assertThat(walk.tasks(scope)).containsExactly("userTask_DraftScope");
    }

    @ParameterizedTest
    @CsvSource({
        "userTask_CheckHonestScope, honestScope, widen, comment",
        "userTask_ApproveScope, scopeDecision, return, returnedBecause"
    })
    void draftsTheScopeAgain(String task, String decision, String answer, String why) {
        walk.answer(scope, task, Map.of(decision, answer, why, "The riskiest system is left out without a reason."));

        assertThat(walk.tasks(scope)).containsExactly("userTask_DraftScope");
        assertThat(scopes.approved(client + "-1")).isEmpty();
        walk.finish(scope, Map.of());
        walk.see(scope).isEnded();
    }
}
