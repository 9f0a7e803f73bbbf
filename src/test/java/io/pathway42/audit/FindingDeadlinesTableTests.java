package io.pathway42.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.pathway42.engine.DecisionTable;
import io.pathway42.standard.StandardDeadlines;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingDeadlinesTableTests {

    private final DecisionTable table = DecisionTable.of("audit", "finding-deadlines");
    private final StandardDeadlines deadlines = new StandardDeadlines();

    @ParameterizedTest
    @CsvSource({
        // source, grade -> answer due, last date, answered to, action needed, rule
        "stage-2,         major, T-03, T-02, body, done, 1",
        "recertification, major, T-03, T-02, body, done, 1",
        "stage-2,         minor, T-04, T-02, body, plan, 2",
        "recertification, minor, T-04, T-02, body, plan, 2",
        "surveillance,    major, surveillance-major-reminder, T-03, body, done, 3",
        "surveillance,    minor, T-04, surveillance-minor-limit, body, plan, 4",
        "internal-audit,  major, internal-major, internal-limit, auditor, done, 5",
        "internal-audit,  minor, internal-minor, internal-limit, auditor, done, 6",
        "operation,       major, internal-major, internal-limit, manager, done, 7",
        "operation,       minor, internal-minor, internal-limit, manager, done, 8",
    })
    void givesEachFindingItsDeadlines(
            String source, String grade, String answer, String limit, String to, String action, String rule) {
        Map<String, Object> answered = table.answer(Map.of("findingSource", source, "findingGrade", grade));

        assertThat(answered)
                .containsEntry("answerKey", answer)
                .containsEntry("limitKey", limit)
                .containsEntry("answeredTo", to)
                .containsEntry("actionNeeded", action)
                .containsEntry("rule", rule)
                .containsKey("because");
        assertThat(deadlines.timer(answer)).isPresent();
        assertThat(deadlines.timer(limit)).isPresent();
    }
}
