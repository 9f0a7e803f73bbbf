package io.pathway42.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.pathway42.engine.DecisionTable;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FitCheckTableTests {

    private final DecisionTable table = DecisionTable.of("programme", "fit-check");

    @ParameterizedTest
    @CsvSource({
        "70, none, none, yes, stop, 1",
        "70, none, expected, yes, stop, 1",
        "70, none, demanded, yes, light, 2",
        "14, products, demanded, no, full, 3",
        "14, internal, demanded, yes, full, 3",
        "70, products, expected, yes, full, 4",
        "70, products, expected, no, light, 6",
        "250, products, none, yes, full, 5",
        "249, products, none, yes, light, 6",
        "900, internal, none, yes, light, 6",
        "70, internal, expected, yes, light, 6"
    })
    void choosesTheRoute(int employees, String aiUse, String demand, String time, String route, int rule) {
        Map<String, Object> answer = table.answer(
                Map.of("employees", employees, "aiUse", aiUse, "buyerDemand", demand, "managerTime", time));

        assertThat(answer).containsEntry("pathwayRoute", route).containsEntry("rule", rule);
    }
}
