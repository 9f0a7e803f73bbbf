package io.pathway42.gap;

import static org.assertj.core.api.Assertions.assertThat;

import io.pathway42.engine.DecisionTable;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapPriorityTableTests {

    private final DecisionTable table = DecisionTable.of("gap", "gap-priority");

    @ParameterizedTest
    @CsvSource({
        // severity, need, days to a legal date, effort -> priority, quick win, rule
        "minor,   expected,        90,   400, 1, false, 1",
        "blocker, mandatory,       3650, 5,   1, true,  2",
        "major,   when_applicable, 365,  5,   1, true,  2",
        "blocker, mandatory,       3650, 27,  1, false, 3",
        "major,   mandatory,       180,  27,  1, false, 3",
        "blocker, expected,        3650, 40,  1, false, 4",
        "minor,   expected,        3650, 5,   2, true,  5",
        "major,   expected,        3650, 15,  2, false, 6",
        "major,   mandatory,       3650, 45,  2, false, 6",
        "minor,   expected,        3650, 6,   3, false, 7",
        "major,   mandatory,       3650, 46,  3, false, 7",
    })
    void weighsSeverityNeedAndLawAgainstEffort(
            String severity, String need, int days, int effort, int priority, boolean quickWin, String rule) {
        assertThat(table.answer(Map.of(
                        "severity", severity,
                        "certificationNeed", need,
                        "daysToLegalDate", days,
                        "effortDays", effort)))
                .containsEntry("backlogPriority", priority)
                .containsEntry("quickWin", quickWin)
                .containsEntry("rule", rule);
    }
}
