package io.pathway42.insight.web;

import io.pathway42.insight.PortfolioRow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The programmes of a page on one line of time; places and lengths in percent of it.
 *
 * @param today where today is
 * @param ticks where quarters begin
 */
public record Gantt(String today, List<Tick> ticks, List<Bar> bars) {

    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final int MOST_TICKS = 9;

    static @Nullable Gantt of(List<PortfolioRow> rows, LocalDate today) {
        if (rows.isEmpty()) {
            return null;
        }
        LocalDate first = quarter(
                days(rows).min(Comparator.naturalOrder()).filter(today::isAfter).orElse(today));
        LocalDate last = quarter(days(rows)
                        .max(Comparator.naturalOrder())
                        .filter(today::isBefore)
                        .orElse(today))
                .plusMonths(MONTHS_OF_A_QUARTER);
        Scale scale = new Scale(first, ChronoUnit.DAYS.between(first, last));
        return new Gantt(
                scale.at(today),
                ticks(first, last, scale),
                rows.stream().map(row -> bar(row, today, scale)).toList());
    }

    private static Stream<LocalDate> days(List<PortfolioRow> rows) {
        return rows.stream().flatMap(row -> Stream.of(row.plannedStart(), row.planned(), row.target(), row.end()));
    }

    private static LocalDate quarter(LocalDate day) {
        return day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % MONTHS_OF_A_QUARTER);
    }

    private static List<Tick> ticks(LocalDate first, LocalDate last, Scale scale) {
        List<LocalDate> quarters = first.datesUntil(last, java.time.Period.ofMonths(MONTHS_OF_A_QUARTER))
                .toList();
        int every = Math.max(1, (quarters.size() + MOST_TICKS - 1) / MOST_TICKS);
        List<Tick> ticks = new ArrayList<>();
        for (int number = 0; number < quarters.size(); number += every) {
            LocalDate quarter = quarters.get(number);
            ticks.add(new Tick(
                    scale.at(quarter),
                    "Q%d %02d"
                            .formatted(
                                    (quarter.getMonthValue() - 1) / MONTHS_OF_A_QUARTER + 1, quarter.getYear() % 100)));
        }
        return ticks;
    }

    private static Bar bar(PortfolioRow row, LocalDate today, Scale scale) {
        LocalDate begun = row.started() == null ? row.plannedStart() : row.started();
        LocalDate until = row.certified() != null
                ? row.certified()
                : row.started() == null || today.isBefore(begun) ? begun : today;
        boolean over = row.certified() == null && row.end().isAfter(row.target());
        return new Bar(
                row,
                scale.at(row.plannedStart()),
                scale.length(row.plannedStart(), row.planned()),
                scale.at(begun),
                scale.length(begun, until),
                scale.at(over ? row.target() : row.end()),
                over ? scale.length(row.target(), row.end()) : "0%",
                scale.at(row.end()),
                scale.at(row.target()));
    }

    /** @param label {@code Q2 27} */
    public record Tick(String at, String label) {}

    /**
     * One programme.
     *
     * @param plan where its plan begins
     * @param actual where its first phase began
     * @param over where it runs over its target, if it does
     * @param end where the certificate is likely, or came
     */
    public record Bar(
            PortfolioRow row,
            String plan,
            String planLength,
            String actual,
            String actualLength,
            String over,
            String overLength,
            String end,
            String target) {}

    private record Scale(LocalDate first, long days) {

        String at(LocalDate day) {
            return percent(ChronoUnit.DAYS.between(first, day));
        }

        String length(LocalDate from, LocalDate to) {
            return percent(Math.max(0, ChronoUnit.DAYS.between(from, to)));
        }

        private String percent(long part) {
            return String.format(Locale.ROOT, "%.2f%%", 100.0 * part / days);
        }
    }
}
