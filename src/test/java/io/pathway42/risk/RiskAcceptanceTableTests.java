package io.pathway42.risk;

import static org.assertj.core.api.Assertions.assertThat;

import io.pathway42.engine.DecisionTable;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskAcceptanceTableTests {

    private final DecisionTable table = DecisionTable.of("risk", "risk-acceptance");

    @ParameterizedTest
    @CsvSource({
        "false,  1, risk_owner,           1",
        "false,  5, risk_owner,           1",
        "false,  6, risk_owner_with_note, 2",
        "false, 10, risk_owner_with_note, 2",
        "false, 12, executive_sponsor,    3",
        "false, 16, executive_sponsor,    3",
        "false, 20, none,                 4",
        "false, 25, none,                 4",
        "true,   1, none,                 5",
        "true,  25, none,                 5",
    })
    void followsItsRows(boolean unlawful, int rating, String authority, int rule) {
        assertThat(table.answer(Map.of("unlawful", unlawful, "residualRating", rating)))
                .containsEntry("riskAuthority", authority)
                .containsEntry("rule", rule)
                .hasEntrySatisfying(
                        "because", because -> assertThat(because).asString().hasSizeGreaterThan(20));
    }
}
