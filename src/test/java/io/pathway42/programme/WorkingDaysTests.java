package io.pathway42.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTests {

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 1, 2026-11-23",
        "2026-11-20, 5, 2026-11-27",
        "2026-11-20, 10, 2026-12-04",
        "2026-11-21, 1, 2026-11-23",
        "2026-11-18, 2, 2026-11-20",
        "2026-11-18, 0, 2026-11-18"
    })
    void skipsWeekends(LocalDate from, int days, LocalDate reached) {
        assertThat(WorkingDays.after(from, days)).isEqualTo(reached);
    }

    @ParameterizedTest
    @CsvSource({
        "3wd, 2026-11-25T17:00Z",
        "P6M, 2027-05-20T09:30Z",
        "PT72H, 2026-11-23T09:30Z",
        "P1DT2H, 2026-11-21T11:30Z",
        "P3Y, 2029-11-20T09:30Z"
    })
    void readsASpanAsDeadlinesWriteIt(String span, OffsetDateTime reached) {
        assertThat(new TimeSpan(span).after(OffsetDateTime.parse("2026-11-20T09:30Z")))
                .isEqualTo(reached);
    }

    @Test
    void knowsWhatIsNoSpan() {
        assertThat(TimeSpan.is("10wd")).isTrue();
        assertThat(TimeSpan.is("PT4H")).isTrue();
        assertThat(TimeSpan.is("T-03")).isFalse();
        assertThat(TimeSpan.is("soon")).isFalse();
        assertThat(TimeSpan.is("")).isFalse();
    }
}
