package io.pathway42.impact;

/**
 * How bad the worst credible harm is before new measures.
 *
 * @param severity 1 to 5
 * @param likelihood 1 to 5
 * @param peopleReached whose data or life the system touches
 */
public record ImpactScore(
        int severity, int likelihood, int peopleReached, boolean hardToReverse, boolean vulnerableGroup) {

    public int score() {
        return severity * likelihood;
    }
}
