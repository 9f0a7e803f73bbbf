package io.pathway42.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RefsTests {

    @Test
    void countsOnInTheMannerOfTheRegister() {
        assertThat(Refs.next(List.of("TT-01", "TT-04", "TT-02"), "AIS-")).isEqualTo("TT-05");
    }

    @Test
    void beginsAnEmptyRegister() {
        assertThat(Refs.next(List.of(), "AIS-")).isEqualTo("AIS-01");
    }

    @Test
    void growsBeyondItsDigits() {
        assertThat(Refs.next(List.of("M-99"), "M-")).isEqualTo("M-100");
    }

    @Test
    void leavesUnnumberedEntriesAlone() {
        assertThat(Refs.next(List.of("chatbot"), "AIS-")).isEqualTo("AIS-01");
    }
}
