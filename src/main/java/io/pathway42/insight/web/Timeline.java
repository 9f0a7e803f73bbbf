package io.pathway42.insight.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the phases lie in time, as parts of a thousand from the first day that is drawn to the last. */
public record Timeline(LocalDate from, LocalDate to, LocalDate today) {

    private static final int WIDTH = 1000;
    private static final int THINNEST = 4;
    private static final String CERTIFICATE = "P15";

    static Timeline of(List<PhaseBar> bars, LocalDate today) {
        List<LocalDate> days = bars.stream()
                .filter(bar -> bar.ref().compareTo(CERTIFICATE) <= 0)
                .flatMap(bar -> Stream.of(
                        bar.start(),
                        bar.end(),
                        bar.actualStart(),
                        bar.actualEnd(),
                        bar.forecast() == null ? null : bar.forecast().endP80()))
                .filter(Objects::nonNull)
                .toList();
        LocalDate first = days.stream().min(Comparator.naturalOrder()).orElse(today);
        LocalDate last = days.stream().max(Comparator.naturalOrder()).orElse(today);
        return new Timeline(first, last.isAfter(first) ? last : first.plusDays(1), today);
    }

    /** The three-year cycle after the certificate is too long to draw. */
    public boolean draws(PhaseBar bar) {
        return bar.ref().compareTo(CERTIFICATE) <= 0;
    }

    public long x(LocalDate day) {
        long x = WIDTH * ChronoUnit.DAYS.between(from, day) / Math.max(1, ChronoUnit.DAYS.between(from, to));
        return Math.max(0, Math.min(WIDTH, x));
    }

    public long width(LocalDate start, @Nullable LocalDate end) {
        return Math.max(THINNEST, x(end == null ? today : end) - x(start));
    }

    public boolean showsToday() {
        return !today.isBefore(from) && !today.isAfter(to);
    }
}
