package io.pathway42.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarsTests {

    private final WorkingCalendars calendars = new WorkingCalendars();

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
        assertThat(WorkingCalendar.WEEKDAYS.after(from, days)).isEqualTo(reached);
    }

    @ParameterizedTest
    @CsvSource({
        "gb-eng, 2026-12-24, 1, 2026-12-29",
        "gb-sct, 2026-12-31, 1, 2027-01-05",
        "de-by, 2026-11-18, 0, 2026-11-18",
        "de, 2027-03-25, 1, 2027-03-30",
        "de-by, 2026-10-31, 1, 2026-11-02",
        "de-by, 2027-01-05, 1, 2027-01-07",
        "de-be, 2027-01-05, 1, 2027-01-06",
        "ie, 2027-03-16, 1, 2027-03-18",
        "sa, 2026-11-26, 1, 2026-11-29"
    })
    void skipsTheHolidaysAndWeekendsOfAPlace(String code, LocalDate from, int days, LocalDate reached) {
        assertThat(calendars.of(code).after(from, days)).isEqualTo(reached);
    }

    @Test
    void countsBackwardsToo() {
        assertThat(calendars.of("gb-eng").before(LocalDate.parse("2026-12-29"), 2))
                .isEqualTo("2026-12-23");
    }

    @Test
    void worksOnDaysThatAreOnlyObserved() {
        assertThat(calendars.of("de").works(LocalDate.parse("2026-12-24"))).isTrue();
    }

    @Test
    void takesEnglandForAClientOfTheUnitedKingdom() {
        assertThat(calendars.ofCountry("GB")).isEqualTo("gb-eng");
        assertThat(calendars.ofCountry("DE")).isEqualTo("de");
        assertThat(calendars.ofCountry("XX")).isNull();
    }

    @Test
    void worksMondayToFridayWhereThereIsNoCalendar() {
        assertThat(calendars.of("atlantis")).isSameAs(WorkingCalendar.WEEKDAYS);
        assertThat(calendars.of("de-atlantis")).isSameAs(WorkingCalendar.WEEKDAYS);
        assertThat(calendars.of(null)).isSameAs(WorkingCalendar.WEEKDAYS);
    }

    @Test
    void namesPlacesInTheLanguageOfTheReader() {
        assertThat(calendars.name("de-by", Locale.GERMAN)).isEqualTo("Deutschland, Bayern");
        assertThat(calendars.name("de-by", Locale.ENGLISH)).startsWith("Germany, Bavaria");
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
        assertThat(new TimeSpan(span).after(OffsetDateTime.parse("2026-11-20T09:30Z"), WorkingCalendar.WEEKDAYS))
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
