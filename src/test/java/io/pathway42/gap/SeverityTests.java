package io.pathway42.gap;

import static org.assertj.core.api.Assertions.assertThat;

import io.pathway42.standard.Catalogue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeverityTests {

    @ParameterizedTest
    @CsvSource({
        // the standard asks for it in writing: 4.3 always, A.6.2.8 when it applies; 4.1 not
        "4.3, 0, BLOCKER",
        "4.3, 1, MAJOR",
        "4.3, 2, MINOR",
        "A.6.2.8, 0, BLOCKER",
        "4.1, 0, MAJOR",
        "4.1, 1, MINOR",
        "4.1, 2, MINOR",
    })
    void growsWithWhatTheStandardWantsInWriting(String ref, int score, Severity severity) {
        assertThat(Severity.of(new Catalogue().find(ref).orElseThrow(), score)).isEqualTo(severity);
    }
}
