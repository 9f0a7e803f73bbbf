package io.pathway42.impact;

import static org.assertj.core.api.Assertions.assertThat;

import io.pathway42.engine.DecisionTable;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImpactLevelTableTests {

    private final DecisionTable table = DecisionTable.of("impact", "impact-level");

    @ParameterizedTest
    @CsvSource({
        "25,    0, false, false, critical, executive_sponsor,                             1",
        "17, 5000, true,  true,  critical, executive_sponsor,                             1",
        "16, 1001, false, false, critical, executive_sponsor,                             2",
        "12,    0, true,  false, critical, executive_sponsor,                             3",
        "12,    0, false, true,  critical, executive_sponsor,                             4",
        "16, 1000, false, false, high,     ai_governance_committee_and_executive_sponsor, 5",
        "12,    0, false, false, high,     ai_governance_committee_and_executive_sponsor, 5",
        "11, 1001, false, false, high,     ai_governance_committee_and_executive_sponsor, 6",
        " 6,    0, true,  false, high,     ai_governance_committee_and_executive_sponsor, 7",
        " 6,    0, false, true,  high,     ai_governance_committee_and_executive_sponsor, 8",
        "11, 1000, false, false, medium,   ai_governance_committee,                       9",
        " 6,    0, false, false, medium,   ai_governance_committee,                       9",
        " 5, 1001, false, false, medium,   ai_governance_committee,                       10",
        " 1,    0, true,  false, medium,   ai_governance_committee,                       11",
        " 1,    0, false, true,  medium,   ai_governance_committee,                       12",
        " 5, 1000, false, false, low,      risk_owner,                                    13",
        " 1,    0, false, false, low,      risk_owner,                                    13",
    })
    void followsItsRows(
            int score, int people, boolean hardToReverse, boolean vulnerable, String level, String approver, int rule) {
        assertThat(table.answer(Map.of(
                        "impactScore", score,
                        "peopleReached", people,
                        "hardToReverse", hardToReverse,
                        "vulnerableGroup", vulnerable)))
                .containsEntry("impactLevel", level)
                .containsEntry("assessmentApprover", approver)
                .containsEntry("rule", rule)
                .hasEntrySatisfying(
                        "because", because -> assertThat(because).asString().contains(level));
    }
}
