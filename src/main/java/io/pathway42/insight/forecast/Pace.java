package io.pathway42.insight.forecast;

import io.pathway42.insight.forecast.Facts.StepPace;
import java.util.List;

/**
 * How fast a programme goes, as a factor of what was planned: 1.2 takes a fifth longer. What completed phases and steps
 * tell is weighed against the assumption that it goes as planned, which only many of them outweigh. Short phases tell
 * little: a few days of calendar make or break them.
 *
 * @param logMean mean of its logarithm
 * @param deviation standard deviation of its logarithm
 */
record Pace(double logMean, double deviation) {

    private static final double FASTEST = Math.log(0.65);
    private static final double SLOWEST = Math.log(1.8);
    private static final double OTHER_CAUSES = 0.15;
    private static final double CALENDAR_DAYS = 5;
    private static final double STEPS_SAY = 0.3;
    private static final double FEW_STEPS = 30;
    private static final double LONGEST_STEP = Math.log(3);

    /** What one completed phase tells. */
    record Told(double actual, Spread expected) {}

    static Pace of(List<Told> phases, StepPace steps, Assumptions.Pace assumed) {
        double precision = 1 / square(assumed.deviation());
        double weighted = 0;
        for (Told told : phases) {
            double expected = told.expected().mean();
            double weight =
                    1 / (square(told.expected().deviation()) + square(OTHER_CAUSES) + square(CALENDAR_DAYS / expected));
            precision += weight;
            weighted += weight * bounded(Math.log(Math.max(0.5, told.actual()) / expected));
        }
        if (steps.count() > 0) {
            double weight = steps.count() / (steps.count() + FEW_STEPS) / square(STEPS_SAY);
            precision += weight;
            weighted += weight * bounded(steps.logMean() - Math.log(assumed.stepShare()));
        }
        return new Pace(Math.max(FASTEST, Math.min(SLOWEST, weighted / precision)), Math.sqrt(1 / precision));
    }

    double factor() {
        return Math.exp(logMean);
    }

    double factor(double deviations) {
        return Math.exp(logMean + deviations * deviation);
    }

    private static double bounded(double log) {
        return Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, log));
    }

    private static double square(double number) {
        return number * number;
    }
}
