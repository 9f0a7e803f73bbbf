package io.pathway42.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTests {

    private static final List<String> CONTEXT = List.of("mei.tan@brackenfold", "Mei Tan", "Brackenfold Analytics Ltd");

    private final PasswordRules rules = new PasswordRules(BreachedPasswords.in(null));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "password12345678",
                "aaaaaaaaaaaaaaaa",
                "abcabcabcabcabcabc",
                "123456789012345678",
                "qwertyuiopasdfgh",
                "brackenfold2026",
                "Brackenfold2026!",
                "meitanmeitanmeitan",
                "mei.tan@brackenfold",
                "pathway42pathway42",
                "P@ssw0rdP@ssw0rd"
            })
    void refusesWhatIsTriedFirst(String password) {
        assertThat(rules.objection(password, false, CONTEXT))
                .as(password)
                .hasValueSatisfying(why -> assertThat(why).contains("tried early"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kettle orbit violin marsh",
                "ünter der brücke schläft der otter",
                "梅の花が咲く庭で静かに本を読む午後三時",
                "alllowercasebutlong zebra tin",
                "8f3kq0zpw1vx7ty"
            })
    void takesAnythingLongThatNobodyExpects(String password) {
        assertThat(rules.objection(password, false, CONTEXT)).as(password).isEmpty();
    }

    @Test
    void asksForFifteenCharactersAndForEightBesideASecondFactor() {
        assertThat(rules.objection("xq7 vb tin 4wz", false, CONTEXT))
                .hasValueSatisfying(why -> assertThat(why).contains("15"));
        assertThat(rules.objection("xq7 vb tin 4wz", true, CONTEXT)).isEmpty();
        assertThat(rules.objection("xq7 vb1", true, CONTEXT))
                .hasValueSatisfying(why -> assertThat(why).contains("8"));
    }

    @Test
    void countsCharactersNotBytes() {
        assertThat(rules.objection("\uD83E\uDD8A".repeat(14), false, CONTEXT))
                .hasValueSatisfying(why -> assertThat(why).contains("15"));
    }

    @Test
    void takesOneOfFarMoreThanSixtyFourCharactersAndStopsSomewhere() {
        String sentence = "kettle orbit violin marsh ";
        assertThat(rules.objection(sentence.repeat(4) + "and more", false, CONTEXT))
                .isEmpty();
        assertThat(rules.objection(sentence.repeat(6), false, CONTEXT))
                .hasValueSatisfying(why -> assertThat(why).contains("128"));
    }
}
