package io.pathway42.risk;

import static org.assertj.core.api.Assertions.assertThat;

import io.pathway42.PathwayTest;
import io.pathway42.ProcessWalk;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PathwayTest
class RiskTreatmentProcessTests {

    @Autowired
    private ProcessWalk walk;

    @Autowired
    private Risks risks;

    @Autowired
    private SoaLines lines;

    @Autowired
    private StatementsOfApplicability statements;

    @Autowired
    private Consistency consistency;

    @Autowired
    private JdbcClient jdbc;

    private String client = "";
    private String programme = "";

    @BeforeEach
    void opensAProgramme() {
        open("brackenfold");
    }

    private void open(String like) {
        client = walk.open(like);
        programme = client + "-1";
        jdbc.sql("update ai_system set aiia_status = 'approved', aiia_level = 'medium' where programme_id = :programme")
                .param("programme", programme)
                .update();
    }

    @Test
    void leadsFromTheRisksToAStatementThatTheSponsorApproves() {
        List<String> passed = walk.finish(treat(), Map.of());

        assertThat(passed)
                .containsSubsequence(
                        "userTask_ProposeSystemRisks",
                        "userTask_IdentifyRisks",
                        "userTask_EvaluateRisks",
                        "userTask_PlanRiskTreatment",
                        "userTask_MapControls",
                        "userTask_DraftSoa",
                        "userTask_CheckSoa",
                        "userTask_AcceptRisk",
                        "userTask_ApproveSoa");
        assertThat(risks.get(programme, "R-01").acceptedBy()).isEqualTo("helen.ashworth@" + client);
        assertThat(risks.get(programme, "R-02").acceptedBy()).isEqualTo("tomasz.wilk@" + client);
        assertThat(risks.toAccept(programme)).isEmpty();
        assertThat(lines.all(programme)).hasSize(38).allMatch(line -> line.version() == 1);
        assertThat(statements.approved(programme)).isPresent();
        assertThat(consistency.check(programme)).isEmpty();
    }

    @Test
    void proposesRisksToAClientThatKnowsNoneYet() {
        open("tallowbrook");

        walk.finish(treat(), Map.of());

        assertThat(risks.all(programme)).extracting(Risk::system).contains("", "TT-01", "TT-04");
        assertThat(statements.approved(programme)).isPresent();
    }

    @Test
    void plansAgainWhatNobodyMayAccept() {
        plan("R-02", 5, 4, false);

        List<String> passed = walk.finish(accept("R-02"), Map.of());

        assertThat(passed).containsExactly("userTask_AvoidRisk", "userTask_AcceptRisk");
        assertThat(risks.get(programme, "R-02").accepted()).isTrue();
    }

    @Test
    void letsNobodyAcceptWhatBreaksTheLaw() {
        plan("R-02", 1, 1, true);

        assertThat(walk.finish(accept("R-02"), Map.of())).startsWith("userTask_AvoidRisk");
    }

    @Test
    void tellsTheManagerOfAMediumRisk() {
        plan("R-02", 2, 3, false);

        assertThat(walk.finish(accept("R-02"), Map.of()))
                .containsExactly("userTask_AcceptRisk", "userTask_NoteAcceptedRisk");
    }

    private String treat() {
        return walk.start(
                client, "risk-treatment", Map.of(), Optional.of("userTask_ProposeSystemRisks#multiInstanceBody"));
    }

    private String accept(String risk) {
        return walk.start(client, "risk-acceptance", Map.of("riskId", risk), Optional.empty());
    }

    private void plan(String ref, int likelihood, int impact, boolean unlawful) {
        Treatment plan = new Treatment("modify", "", List.of("A.10.3"), null, new Rating(likelihood, impact));
        risks.planned(programme, ref, plan, unlawful);
    }
}
