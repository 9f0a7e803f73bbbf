package io.pathway42.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.pathway42.engine.DecisionTable;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeSignificanceTableTests {

    private final DecisionTable table = DecisionTable.of("inventory", "change-significance");

    @ParameterizedTest
    @CsvSource({
        "purpose, reassess, 1",
        "user_group, reassess, 2",
        "country, reassess, 3",
        "data_source, reassess, 4",
        "model, reassess, 5",
        "autonomy, reassess, 6",
        "supplier, reassess, 7",
        "incident, reassess, 8",
        "wording, log, 9",
    })
    void asksForANewAssessmentWhenAChangeIsSignificant(String kind, String outcome, String rule) {
        assertThat(table.answer(Map.of("changeKind", kind)))
                .containsEntry("changeOutcome", outcome)
                .containsEntry("rule", rule);
    }
}
