package io.pathway42.insight.forecast;

import java.time.LocalDate;
import java.util.List;

/** How a simulated programme came out. */
public final class Outcome {

    private final Facts facts;
    private final List<Leg> legs;
    private final double[][] starts;
    private final double[][] ends;
    private final Contributions contributions;
    private final double pace;
    private final double kept;
    private final int runs;

    Outcome(
            Facts facts,
            List<Leg> legs,
            double[][] starts,
            double[][] ends,
            Contributions contributions,
            double pace,
            double kept,
            int runs) {
        this.facts = facts;
        this.legs = legs;
        this.starts = starts;
        this.ends = ends;
        this.contributions = contributions;
        this.pace = pace;
        this.kept = kept;
        this.runs = runs;
    }

    /** The working day by which the certificate came in this share of the runs. */
    public LocalDate certificate(double share) {
        return day(ends[legs.size() - 1], share);
    }

    /** Share of the runs that kept the target date. */
    public double kept() {
        return kept;
    }

    /** How fast the programme goes, as a factor of what was planned: 1.2 takes a fifth longer. */
    public double pace() {
        return pace;
    }

    /** In how many runs the certificate came in each part of the time from its P1 to its P99; the parts are equal. */
    public Curve curve(int parts) {
        double[] end = ends[legs.size() - 1];
        double first = end[runs / 100];
        double last = Math.max(first + 1, end[runs - 1 - runs / 100]);
        int[] counts = new int[parts];
        for (double day : end) {
            if (day >= first && day <= last) {
                counts[(int) Math.min(parts - 1, (day - first) / (last - first) * parts)]++;
            }
        }
        return new Curve(
                facts.today().plusDays((long) Math.floor(first)),
                facts.today().plusDays((long) Math.ceil(last)),
                java.util.Arrays.stream(counts).boxed().toList());
    }

    /** Every phase that is not done, in the order of the pathway. */
    public List<Phase> ahead() {
        return java.util.stream.IntStream.range(0, legs.size())
                .filter(i -> !legs.get(i).done())
                .mapToObj(this::phase)
                .toList();
    }

    private Phase phase(int i) {
        return new Phase(
                legs.get(i).ref(),
                day(starts[i], 0.5),
                day(starts[i], 0.8),
                day(ends[i], 0.5),
                day(ends[i], 0.8),
                contributions.share(i),
                contributions.slip(i));
    }

    private LocalDate day(double[] sorted, double share) {
        long days = (long) Math.ceil(sorted[(int) Math.min(runs - 1, Math.floor(share * runs))]);
        return facts.calendar().onOrAfter(facts.today().plusDays(days));
    }

    /** How the ends are spread over a span of time. */
    public record Curve(LocalDate from, LocalDate to, List<Integer> counts) {}

    /**
     * A phase that is not done.
     *
     * @param share of the uncertainty of the end that comes from it
     * @param slip by how many days it moves the end beyond its plan, on average
     */
    public record Phase(
            String ref,
            LocalDate startP50,
            LocalDate startP80,
            LocalDate endP50,
            LocalDate endP80,
            double share,
            double slip) {}
}
