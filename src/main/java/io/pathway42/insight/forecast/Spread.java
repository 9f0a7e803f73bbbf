package io.pathway42.insight.forecast;

import java.util.random.RandomGenerator;

/** How long something may take, in days: a PERT distribution, or any other, kept as a table of its quantiles. */
public final class Spread {

    /** Cells of a table. */
    static final int CELLS = 128;

    private static final int GRID = 512;
    private static final double SHAPE = 4;

    private final double[] quantiles;

    private Spread(double[] quantiles) {
        this.quantiles = quantiles;
    }

    static Spread of(double[] quantiles) {
        return new Spread(quantiles);
    }

    /** From three estimates that come in this order. */
    public static Spread pert(double least, double likely, double most) {
        double range = most - least;
        double[] quantiles = new double[CELLS + 1];
        if (range <= 0) {
            java.util.Arrays.fill(quantiles, likely);
            return new Spread(quantiles);
        }
        double[] cumulated = cumulated(SHAPE * (likely - least) / range, SHAPE * (most - likely) / range);
        int cell = 0;
        for (int i = 0; i <= CELLS; i++) {
            double wanted = (double) i / CELLS * cumulated[GRID];
            while (cell < GRID - 1 && cumulated[cell + 1] < wanted) {
                cell++;
            }
            double width = cumulated[cell + 1] - cumulated[cell];
            double within = width <= 0 ? 0 : (wanted - cumulated[cell]) / width;
            quantiles[i] = least + range * Math.min(1, (cell + within) / GRID);
        }
        return new Spread(quantiles);
    }

    /** The area below x^a (1-x)^b, up to the end of each cell of the grid. */
    private static double[] cumulated(double a, double b) {
        double[] cumulated = new double[GRID + 1];
        for (int i = 0; i < GRID; i++) {
            double x = (i + 0.5) / GRID;
            cumulated[i + 1] = cumulated[i] + Math.pow(x, a) * Math.pow(1 - x, b);
        }
        return cumulated;
    }

    /** The duration that is not exceeded with this probability. */
    public double quantile(double probability) {
        double place = probability * CELLS;
        int cell = (int) Math.min(CELLS - 1, place);
        return quantiles[cell] + (place - cell) * (quantiles[cell + 1] - quantiles[cell]);
    }

    double draw(RandomGenerator random) {
        return quantile(random.nextDouble());
    }

    double mean() {
        double sum = 0;
        for (int i = 0; i < CELLS; i++) {
            sum += (quantiles[i] + quantiles[i + 1]) / 2;
        }
        return sum / CELLS;
    }

    /** Standard deviation of the logarithm, told from the middle eight tenths. */
    double deviation() {
        double width = Math.log(Math.max(0.5, quantile(0.9))) - Math.log(Math.max(0.5, quantile(0.1)));
        return width / 2.56;
    }
}
