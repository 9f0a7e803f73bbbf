package io.pathway42.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

class DaysTests {

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    private final Days days =
            new Days(Clock.fixed(OffsetDateTime.parse("2026-11-21T09:00Z").toInstant(), ZoneOffset.UTC), messages);

    @BeforeEach
    void inEnglish() {
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        LocaleContextHolder.setLocale(Locale.UK);
    }

    @AfterEach
    void inNoLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void saysTheYearOfBothEndsOverTheTurnOfAYear() {
        assertThat(span("2026-12-07", "2027-01-30")).isEqualTo("7 Dec 2026 – 30 Jan 2027");
        assertThat(span("2025-12-27", "2026-01-30")).isEqualTo("27 Dec 2025 – 30 Jan 2026");
        assertThat(span("2018-11-21", "2026-12-05")).isEqualTo("21 Nov 2018 – 5 Dec 2026");
    }

    @Test
    void saysTheYearOnceWithinAnotherAndNotWithinThis() {
        assertThat(span("2027-01-11", "2027-02-26")).isEqualTo("11 Jan – 26 Feb 2027");
        assertThat(span("2026-09-14", "2026-09-25")).isEqualTo("14 Sept – 25 Sept");
    }

    private String span(String start, String end) {
        return days.span(LocalDate.parse(start), LocalDate.parse(end));
    }
}
