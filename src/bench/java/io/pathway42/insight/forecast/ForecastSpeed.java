package io.pathway42.insight.forecast;

import java.util.stream.LongStream;

/** How long a forecast takes. */
public final class ForecastSpeed {

    private static final int RUNS = 10_000;
    private static final int FORECASTS = 21;
    private static final double MILLISECOND = 1e6;

    private ForecastSpeed() {}

    /** Milliseconds for one forecast of 10,000 runs at the beginning of a programme, the median of 21 after a warm-up. */
    public static double median() {
        Facts facts = new RehearsedProgramme(7).after(0.1);
        Assumptions assumptions = Assumptions.shipped();
        LongStream.range(0, FORECASTS).forEach(seed -> Simulation.of(facts, assumptions, seed, RUNS));
        long[] took = LongStream.range(0, FORECASTS)
                .map(seed -> {
                    long begun = System.nanoTime();
                    Simulation.of(facts, assumptions, seed, RUNS);
                    return System.nanoTime() - begun;
                })
                .sorted()
                .toArray();
        return took[FORECASTS / 2] / MILLISECOND;
    }
}
