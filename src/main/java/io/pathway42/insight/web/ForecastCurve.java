package io.pathway42.insight.web;

import io.pathway42.insight.Forecast;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** The spread of the forecast as a picture, 340 wide and 76 high. */
public record ForecastCurve(Forecast forecast) {

    private static final double WIDTH = 340;
    private static final double HEIGHT = 76;
    private static final double NAME = 28;

    /** The outline of the curve, smoothed over three parts. */
    public String path() {
        List<Integer> counts = forecast.curve().counts();
        double most = counts.stream().mapToInt(Integer::intValue).max().orElse(1);
        StringBuilder path = new StringBuilder("M0 76");
        for (int i = 0; i < counts.size(); i++) {
            double smooth = (at(counts, i - 1) + at(counts, i) + at(counts, i + 1)) / 3.0;
            path.append(String.format(
                    Locale.ROOT,
                    " L%.1f %.1f",
                    left() + (WIDTH - left() - right()) * (i + 0.5) / counts.size(),
                    HEIGHT - (HEIGHT - 8) * smooth / most));
        }
        return path.append(" L340 76 Z").toString();
    }

    public double target() {
        return x(forecast.target());
    }

    public double p50() {
        return x(forecast.p50());
    }

    public double p80() {
        return x(forecast.p80());
    }

    /** Whether the two likely dates lie so close that their names would overlap. */
    public boolean narrow() {
        return p80() - p50() < NAME;
    }

    private static int at(List<Integer> counts, int place) {
        return place < 0 || place >= counts.size() ? 0 : counts.get(place);
    }

    /** The curve makes room for a target that lies before or after all ends. */
    private LocalDate first() {
        LocalDate from = forecast.curve().from();
        return forecast.target().isBefore(from) ? forecast.target().minusDays(7) : from;
    }

    private LocalDate last() {
        LocalDate to = forecast.curve().to();
        return forecast.target().isAfter(to) ? forecast.target().plusDays(7) : to;
    }

    private double left() {
        return x(forecast.curve().from());
    }

    private double right() {
        return WIDTH - x(forecast.curve().to());
    }

    private double x(LocalDate day) {
        double part =
                (double) ChronoUnit.DAYS.between(first(), day) / Math.max(1, ChronoUnit.DAYS.between(first(), last()));
        return Math.round(WIDTH * part * 10) / 10.0;
    }
}
