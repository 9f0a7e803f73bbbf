package io.pathway42.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.pathway42.engine.DecisionTable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImpactRouteTableTests {

    private static final String[] FACTS = {
        "protectedMatter",
        "vulnerablePeople",
        "sensitiveAtScale",
        "supplied",
        "publicFacing",
        "contentForOthers",
        "noticeableEffect",
        "decisionsRest",
        "staysUninformed"
    };

    private final DecisionTable table = DecisionTable.of("inventory", "impact-route");

    @ParameterizedTest
    @CsvSource({
        "prohibited,   protectedMatter supplied staysUninformed, stop, 1",
        "high,         ,                                  full, 2",
        "high,         staysUninformed,                   full, 2",
        "minimal,      protectedMatter,                   full, 2",
        "minimal,      vulnerablePeople,                  full, 2",
        "minimal,      sensitiveAtScale,                  full, 2",
        "minimal,      supplied decisionsRest,            full, 3",
        "transparency, publicFacing decisionsRest,        full, 3",
        "transparency, contentForOthers decisionsRest,    full, 3",
        "minimal,      noticeableEffect decisionsRest,    full, 3",
        "minimal,      supplied staysUninformed,          full, 3 and 5",
        "transparency, publicFacing staysUninformed,      full, 3 and 5",
        "transparency, contentForOthers staysUninformed,  full, 3 and 5",
        "minimal,      noticeableEffect staysUninformed,  full, 3 and 5",
        "minimal,      supplied,                          light, 3",
        "transparency, publicFacing,                      light, 3",
        "transparency, contentForOthers,                  light, 3",
        "minimal,      noticeableEffect,                  light, 3",
        "minimal,      staysUninformed,                   light, 4 and 5",
        "minimal,      decisionsRest,                     screening_only, 4",
        "minimal,      ,                                  screening_only, 4",
        "transparency, ,                                  screening_only, 4",
    })
    void followsItsRows(String actClass, @Nullable String holding, String route, String rule) {
        assertThat(table.answer(facts(actClass, holding)))
                .containsEntry("aiiaRoute", route)
                .containsEntry("rule", rule)
                .hasEntrySatisfying(
                        "because", because -> assertThat(because).asString().hasSizeGreaterThan(20));
    }

    private static Map<String, Object> facts(String actClass, @Nullable String holding) {
        Map<String, Object> facts = new LinkedHashMap<>();
        Arrays.stream(FACTS).forEach(fact -> facts.put(fact, false));
        if (holding != null) {
            Arrays.stream(holding.split(" ")).forEach(fact -> facts.put(fact, true));
        }
        facts.put("actClass", actClass);
        return facts;
    }
}
