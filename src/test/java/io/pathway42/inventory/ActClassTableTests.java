package io.pathway42.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.pathway42.engine.DecisionTable;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActClassTableTests {

    private final DecisionTable table = DecisionTable.of("inventory", "act-class");

    @ParameterizedTest
    @CsvSource({
        // reach, practice, annexOne, area, exemption, profiling, duty -> class, basis, rule
        "outside, none, false, none, none, false, none, minimal, Art. 2: outside the reach of the Act, 2",
        "outside, f,    true,  4,    none, true,  interaction, minimal, Art. 2: outside the reach of the Act, 2",
        "in, none, true,  none, none, false, none, high, Art. 6(1) with Annex I, 4",
        "in, none, true,  4, preparatory, false, none, high, Art. 6(1) with Annex I, 4",
        "in, none, false, 4, none, false, none, high, Art. 6(2) with Annex III point 4, 5",
        "in, none, false, 4, none, true, interaction, high, Art. 6(2) with Annex III point 4, 5",
        "in, none, false, 4, narrow_procedural, true, none, high, 'Art. 6(2) with Annex III, no exemption because of profiling', 5",
        "in, none, false, 4, narrow_procedural, false, interaction, transparency, Art. 50(1), 6",
        "in, none, false, 4, preparatory, false, none, minimal, 'Art. 6(3) exemption, documented under Art. 6(4)', 7",
        "in, none, false, none, none, false, interaction, transparency, Art. 50(1), 6",
        "in, none, false, none, none, false, generates_content, transparency, Art. 50(2), 6",
        "in, none, false, none, none, false, emotion_or_biometric, transparency, Art. 50(3), 6",
        "in, none, false, none, none, false, deep_fake, transparency, Art. 50(4), 6",
        "in, none, false, none, none, false, none, minimal, No class of the Act applies, 7",
    })
    void followsTheOrderOfTheAct(
            String reach,
            String practice,
            boolean annexOne,
            String area,
            String exemption,
            boolean profiling,
            String duty,
            String actClass,
            String basis,
            String rule) {
        assertThat(answer(new ActFacts(reach, practice, annexOne, area, exemption, profiling, duty)))
                .containsEntry("actClass", actClass)
                .containsEntry("actBasis", basis)
                .containsEntry("rule", rule)
                .hasEntrySatisfying(
                        "because", because -> assertThat(because).asString().hasSizeGreaterThan(20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "b", "ba", "bb", "c", "d", "e", "f", "g", "h"})
    void prohibitsEveryPracticeWhateverElseHolds(String practice) {
        assertThat(answer(new ActFacts("in", practice, true, "4", "preparatory", false, "interaction")))
                .containsEntry("actClass", "prohibited")
                .containsEntry("actBasis", "Art. 5(1)(" + practice + ")")
                .containsEntry("rule", "3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "3", "4", "5", "6", "7", "8"})
    void ratesEveryAreaOfAnnexThreeAsHigh(String area) {
        assertThat(answer(new ActFacts("in", "none", false, area, "none", false, "none")))
                .containsEntry("actClass", "high")
                .containsEntry("actBasis", "Art. 6(2) with Annex III point " + area);
    }

    @Test
    void namesTheAreaInItsReason() {
        assertThat(answer(new ActFacts("in", "none", false, "4", "none", false, "none"))
                        .get("because"))
                .asString()
                .contains("employment");
    }

    private Map<String, Object> answer(ActFacts facts) {
        return table.answer(DecisionInputs.actClass(facts));
    }
}
