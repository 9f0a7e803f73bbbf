package io.pathway42.standard;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The working calendars: weekends are data of ours, public holidays those of the Jollyday library. A calendar goes by the
 * code of a country or of one of its regions: {@code de}, {@code de-by}.
 */
@Component
public class WorkingCalendars {

    /** The library knows stock exchanges too. */
    private static final Set<String> COUNTRIES = HolidayManager.getSupportedCalendarCodes().stream()
            .map(code -> code.toLowerCase(Locale.ROOT))
            .filter(code -> Set.of(Locale.getISOCountries()).contains(code.toUpperCase(Locale.ROOT)))
            .collect(Collectors.toUnmodifiableSet());

    private final Map<String, WorkingCalendar> made = new ConcurrentHashMap<>();
    private final Map<Locale, List<Country>> countries = new ConcurrentHashMap<>();
    private final CalendarsFile file = StandardFiles.read("calendars", CalendarsFile.class);

    /** The calendar of a code; Monday to Friday without holidays when there is none. */
    public WorkingCalendar of(@Nullable String code) {
        return code == null || !known(code) ? WorkingCalendar.WEEKDAYS : made.computeIfAbsent(code, this::make);
    }

    public boolean known(String code) {
        String[] parts = code.split("-", -1);
        if (!COUNTRIES.contains(parts[0]) || !code.equals(code.toLowerCase(Locale.ROOT))) {
            return false;
        }
        @Nullable CalendarHierarchy place = manager(parts[0]).getCalendarHierarchy();
        for (int part = 1; part < parts.length && place != null; part++) {
            place = place.getChildren().get(parts[part]);
        }
        return place != null;
    }

    /** The code for an organisation in a country (ISO 3166 alpha-2), where most of its people work. */
    public @Nullable String ofCountry(String country) {
        String code = country.toLowerCase(Locale.ROOT);
        String usual = file.usual().getOrDefault(code, code);
        return known(usual) ? usual : null;
    }

    /** All countries with their regions, by name in a language. */
    public List<Country> all(Locale locale) {
        return countries.computeIfAbsent(Locale.forLanguageTag(locale.getLanguage()), this::named);
    }

    /** What a calendar is called: "Germany, Bavaria". */
    public String name(String code, Locale locale) {
        return all(locale).stream()
                .flatMap(country -> country.places().stream())
                .filter(place -> place.code().equals(code))
                .map(Place::name)
                .findFirst()
                .orElse(code);
    }

    private List<Country> named(Locale locale) {
        return COUNTRIES.stream()
                .map(code -> country(code, locale))
                .sorted(Comparator.comparing(Country::name))
                .toList();
    }

    private static Country country(String code, Locale locale) {
        String name = new Locale.Builder()
                .setRegion(code.toUpperCase(Locale.ROOT))
                .build()
                .getDisplayCountry(locale);
        Stream<Place> regions = manager(code).getCalendarHierarchy().getChildren().values().stream()
                .map(region -> new Place(code + "-" + region.getId(), name + ", " + region.getDescription(locale)))
                .sorted(Comparator.comparing(Place::name));
        return new Country(
                name, Stream.concat(Stream.of(new Place(code, name)), regions).toList());
    }

    private WorkingCalendar make(String code) {
        String[] parts = code.split("-", -1);
        String[] regions = Arrays.copyOfRange(parts, 1, parts.length);
        Map<Integer, Set<LocalDate>> years = new ConcurrentHashMap<>();
        Set<DayOfWeek> weekend = file.weekends().getOrDefault(parts[0], file.weekend());
        return new WorkingCalendar(
                weekend,
                day -> years.computeIfAbsent(day.getYear(), year -> holidays(parts[0], regions, year))
                        .contains(day));
    }

    private static Set<LocalDate> holidays(String country, String[] regions, int year) {
        return manager(country).getHolidays(Year.of(year), regions).stream()
                .filter(holiday -> holiday.getType() != HolidayType.OBSERVANCE)
                .map(Holiday::getDate)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static HolidayManager manager(String country) {
        return HolidayManager.getInstance(ManagerParameters.create(country));
    }

    /** A country: itself first, then its regions. */
    public record Country(String name, List<Place> places) {}

    /** A place with holidays of its own. */
    public record Place(String code, String name) {}

    /**
     * @param weekend on which days most of the world does not work
     * @param weekends where it is otherwise
     * @param usual which region of a country counts when nobody says more
     */
    record CalendarsFile(Set<DayOfWeek> weekend, Map<String, Set<DayOfWeek>> weekends, Map<String, String> usual) {

        CalendarsFile {
            weekends = new HashMap<>(weekends);
            usual = new HashMap<>(usual);
        }
    }
}
