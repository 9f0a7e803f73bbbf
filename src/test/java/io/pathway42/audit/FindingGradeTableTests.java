package io.pathway42.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.pathway42.engine.DecisionTable;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingGradeTableTests {

    private final DecisionTable table = DecisionTable.of("audit", "finding-grade");

    @ParameterizedTest
    @CsvSource({
        // absent, results out of reach, lapse, minors on the requirement -> grade, rule
        "true,  false, false, 0, major, 1",
        "true,  true,  true,  5, major, 1",
        "false, true,  false, 0, major, 2",
        "false, true,  true,  5, major, 2",
        "false, false, true,  3, major, 3",
        "false, false, true,  9, major, 3",
        "false, false, true,  2, minor, 4",
        "false, false, true,  1, minor, 4",
        "false, false, false, 0, observation, 5",
        "false, false, false, 4, observation, 5",
    })
    void gradesAsACertificationBodyWould(
            boolean absent, boolean outOfReach, boolean lapse, int minors, String grade, String rule) {
        assertThat(table.answer(Map.of(
                        "requirementAbsent", absent,
                        "resultsOutOfReach", outOfReach,
                        "lapse", lapse,
                        "minorsOnRequirement", minors)))
                .containsEntry("findingGrade", grade)
                .containsEntry("rule", rule)
                .hasEntrySatisfying(
                        "because", because -> assertThat(because.toString()).isNotBlank());
    }
}
