package io.pathway42.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A shut gate leads to the page where it can be opened. */
class ShutTests {

    @ParameterizedTest
    @CsvSource({
        "registers/risks, risks, /programmes/acme-1/registers/risks",
        "people/a.b@acme, person, /programmes/acme-1/people/a.b@acme",
        "people, people, /programmes/acme-1/people",
        "steps, steps, /programmes/acme-1/steps?state=open&phase=P05",
        "steps/04.7, steps, /programmes/acme-1/steps?step=04.7",
        "phases, phases, /programmes/acme-1#plan-title"
    })
    void leadsToTheFix(String link, String page, String address) {
        assertThat(shut(link).page()).isEqualTo(page);
        assertThat(shut(link).address()).isEqualTo(address);
    }

    private static GateDeviations.Shut shut(String link) {
        return new GateDeviations.Shut(
                "acme-1", "P05", "exit", "risk-unrated", "Risk R-1 is not rated.", link, null, OffsetDateTime.MIN);
    }
}
