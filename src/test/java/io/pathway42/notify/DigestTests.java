package io.pathway42.notify;

import static org.assertj.core.api.Assertions.assertThat;

import io.pathway42.standard.WorkingCalendar;
import io.pathway42.standard.WorkingCalendars;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestTests {

    private final WorkingCalendar england = new WorkingCalendars().of("gb-eng");

    @ParameterizedTest
    @CsvSource({
        "EACH, 2026-11-20T09:30Z, 2026-11-20T09:30Z",
        "EACH, 2026-11-21T09:30Z, 2026-11-23T06:00Z",
        "EACH, 2026-12-25T09:30Z, 2026-12-29T06:00Z",
        "DAILY, 2026-11-19T05:00Z, 2026-11-19T06:00Z",
        "DAILY, 2026-11-19T09:30Z, 2026-11-20T06:00Z",
        "DAILY, 2026-12-24T09:30Z, 2026-12-29T06:00Z",
        "WEEKLY, 2026-11-16T05:00Z, 2026-11-16T06:00Z",
        "WEEKLY, 2026-11-18T09:30Z, 2026-11-23T06:00Z",
        "WEEKLY, 2026-12-23T09:30Z, 2026-12-29T06:00Z"
    })
    void mailsOnWorkingMornings(Digest digest, OffsetDateTime now, OffsetDateTime when) {
        assertThat(digest.when(now, england)).contains(when);
    }

    @Test
    void mailsNothingToWhoWantsNone() {
        assertThat(Digest.NONE.when(OffsetDateTime.parse("2026-11-20T09:30Z"), england))
                .isEmpty();
    }
}
