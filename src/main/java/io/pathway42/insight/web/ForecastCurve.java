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

    /** Where the middle of a name stands: at its date, and never past an edge or over the other one. */
    public double nameOfP50() {
        double middle = narrow() ? (p50() + p80() - NAME) / 2 : p50();
        return inside(middle, NAME / 2, narrow() ? NAME * 3 / 2 : NAME / 2);
    }

    public double nameOfP80() {
        return narrow() ? nameOfP50() + NAME : inside(p80(), NAME / 2, NAME / 2);
    }

    public double nameOfTarget() {
        return inside(target(), NAME, NAME);
    }

    private boolean narrow() {
        return p80() - p50() < NAME;
    }

    private static double inside(double middle, double before, double after) {
        return Math.min(WIDTH - after, Math.max(before, middle));
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
