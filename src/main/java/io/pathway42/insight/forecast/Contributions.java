package io.pathway42.insight.forecast;

import java.util.List;

/**
 * What each phase adds to the end. In every run one chain of phases, each held up by the one before it, makes up the
 * whole time to the certificate; what a phase takes in that chain is its part. The parts add up to the end, so their
 * covariances with it add up to its variance, and what they take beyond the plan to the slip.
 */
final class Contributions {

    private final double[] part;
    private final double[] partTimesEnd;
    private final double[] beyondPlan;
    private double end;
    private double endSquared;
    private int runs;

    Contributions(int legs) {
        part = new double[legs];
        partTimesEnd = new double[legs];
        beyondPlan = new double[legs];
    }

    void add(List<Leg> legs, int[] heldBy, double[][] starts, double[][] ends, int run) {
        int leg = legs.size() - 1;
        double certificate = ends[leg][run];
        end += certificate;
        endSquared += certificate * certificate;
        runs++;
        while (leg >= 0 && !legs.get(leg).done()) {
            int before = heldBy[leg];
            double took = ends[leg][run] - starts[leg][run];
            double planned =
                    legs.get(leg).planned() - (before < 0 ? 0 : legs.get(before).planned());
            part[leg] += took;
            partTimesEnd[leg] += took * certificate;
            beyondPlan[leg] += took - planned;
            leg = before;
        }
    }

    /** Which share of the uncertainty of the end comes from a phase; the shares add up to 1. */
    double share(int leg) {
        double mean = end / runs;
        double variance = endSquared / runs - mean * mean;
        double covariance = partTimesEnd[leg] / runs - part[leg] / runs * mean;
        return variance <= 0 ? 0 : covariance / variance;
    }

    /** By how many days a phase moves the end beyond its plan, on average. */
    double slip(int leg) {
        return beyondPlan[leg] / runs;
    }
}
