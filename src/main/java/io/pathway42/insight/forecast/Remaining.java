package io.pathway42.insight.forecast;

import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a phase that runs: of all durations it might have had, those are kept that are longer than the time
 * already spent, and each counts by how well it agrees with the share of steps done. Beside them stands that the phase
 * goes otherwise than planned and what is left follows from the work left: seldom at first, and the more likely the
 * less the durations planned agree with what is seen.
 */
final class Remaining {

    private static final double[] PACES = {-1.6, -0.97, -0.59, -0.28, 0, 0.28, 0.59, 0.97, 1.6};
    private static final double SHARE_DEVIATION = 0.2;
    private static final double OTHERWISE = 0.02;
    private static final double FURTHER = 0.2;

    private Remaining() {}

    static Spread of(Spread whole, double least, Pace pace, double spent, @Nullable Double share, double holders) {
        int cells = Spread.CELLS;
        double[][] left = new double[cells * (PACES.length + 1)][];
        double total = 0;
        int count = 0;
        Spread fromWork = fromWork(whole, spent, share);
        for (int i = 0; i < cells; i++) {
            double duration = whole.quantile((i + 0.5) / cells);
            for (double deviations : PACES) {
                double possible = Math.max(least, duration * pace.factor(deviations));
                if (possible > spent) {
                    double weight = share == null ? 1 : likelihood(share, spent / possible);
                    left[count++] = new double[] {(possible - spent) * holders, weight};
                    total += weight;
                }
            }
            double weight = OTHERWISE * PACES.length;
            left[count++] = new double[] {fromWork.quantile((i + 0.5) / cells) * holders, weight};
            total += weight;
        }
        return Spread.of(quantiles(Arrays.copyOf(left, count), total));
    }

    private static double likelihood(double share, double part) {
        double off = (share - part) / SHARE_DEVIATION;
        return Math.exp(-off * off / 2);
    }

    /** As long as the work left takes at the pace seen; where nothing tells how much is left, as it mostly was. */
    private static Spread fromWork(Spread whole, double spent, @Nullable Double share) {
        double done = share == null ? 1 - FURTHER : share;
        double likely = Math.max(3, (1 - done) * Math.max(spent, whole.mean()));
        return Spread.pert(1, likely, 3 * likely);
    }

    private static double[] quantiles(double[][] left, double total) {
        Arrays.sort(left, Comparator.comparingDouble(possible -> possible[0]));
        double[] quantiles = new double[Spread.CELLS + 1];
        double passed = 0;
        int place = 0;
        for (int i = 0; i <= Spread.CELLS; i++) {
            double wanted = total * i / Spread.CELLS;
            while (place < left.length - 1 && passed + left[place][1] < wanted) {
                passed += left[place][1];
                place++;
            }
            quantiles[i] = left[place][0];
        }
        return quantiles;
    }
}
