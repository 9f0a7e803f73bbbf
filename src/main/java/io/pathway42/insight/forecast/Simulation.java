package io.pathway42.insight.forecast;

import io.pathway42.insight.forecast.Leg.Detour;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Lets a programme come to its end many times over, each time with other durations, and keeps when each phase began and
 * ended. The same facts and the same seed give the same outcome, to the day.
 */
public final class Simulation {

    private final Facts facts;
    private final List<Leg> legs;
    private final Pace pace;
    private final double[][] starts;
    private final double[][] ends;
    private final Contributions contributions;

    private Simulation(Facts facts, Network network, int runs) {
        this.facts = facts;
        this.legs = network.legs();
        this.pace = network.pace();
        this.starts = new double[legs.size()][runs];
        this.ends = new double[legs.size()][runs];
        this.contributions = new Contributions(legs.size());
    }

    /** @param runs how many times */
    public static Outcome of(Facts facts, Assumptions assumptions, long seed, int runs) {
        return new Simulation(facts, new Network(facts, assumptions), runs).run(new SplittableRandom(seed), runs);
    }

    private Outcome run(SplittableRandom random, int runs) {
        int count = legs.size();
        int[] held = new int[count];
        for (int run = 0; run < runs; run++) {
            double factor = pace.factor(random.nextGaussian());
            for (int i = 0; i < count; i++) {
                held[i] = go(i, run, factor, random);
            }
            contributions.add(legs, held, starts, ends, run);
        }
        double target = (double) ChronoUnit.DAYS.between(facts.today(), facts.target());
        double[] certificate = ends[count - 1];
        long kept = Arrays.stream(certificate).filter(end -> end <= target).count();
        for (int i = 0; i < count; i++) {
            Arrays.sort(starts[i]);
            Arrays.sort(ends[i]);
        }
        return new Outcome(facts, legs, starts, ends, contributions, pace.factor(), (double) kept / runs, runs);
    }

    /** One phase of one run; says which of the phases before it held it up, or -1. */
    private int go(int i, int run, double factor, SplittableRandom random) {
        Leg leg = legs.get(i);
        if (leg.done()) {
            starts[i][run] = leg.ended();
            ends[i][run] = leg.ended();
            return -1;
        }
        int held = -1;
        double start = 0;
        for (int before : leg.after()) {
            if (ends[before][run] > start) {
                start = ends[before][run];
                held = before;
            }
        }
        double took = leg.spread().draw(random);
        double end = leg.ahead() ? start + leg.delay() + Math.max(leg.least(), took * factor) : start + took;
        end = Math.max(end, leg.notBefore());
        Leg.Lead lead = leg.lead();
        if (lead != null) {
            end = Math.max(end, ends[lead.place()][run] + lead.days().draw(random));
        }
        for (Detour detour : leg.detours()) {
            if (random.nextDouble() < detour.probability()) {
                end += detour.days().draw(random);
            }
        }
        starts[i][run] = start;
        ends[i][run] = end;
        return held;
    }
}
