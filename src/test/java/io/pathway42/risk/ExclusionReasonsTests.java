package io.pathway42.risk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExclusionReasonsTests {

    @Test
    void findsTheReasonOfEachControl() {
        var reasons = new ExclusionReasons("A.6.2.4: tested by the supplier\n A.6.2 - no life cycle of our own");
        assertThat(reasons.of("A.6.2.4")).hasValue("tested by the supplier");
        assertThat(reasons.of("A.6.2")).hasValue("no life cycle of our own");
        assertThat(reasons.of("A.7.5")).isEmpty();
    }

    @Test
    void takesOneTextForAllWhenItNamesNone() {
        assertThat(new ExclusionReasons("We only use bought systems.").of("A.6.2.4"))
                .hasValue("We only use bought systems.");
    }

    @Test
    void leavesOutWhatIsTooShortToBeAReason() {
        assertThat(new ExclusionReasons("A.6.2.4: no").of("A.6.2.4")).isEmpty();
        assertThat(new ExclusionReasons("").of("A.6.2.4")).isEmpty();
    }
}
