package io.pathway42.risk;

/** Likelihood and impact, each 1 to 5. */
public record Rating(int likelihood, int impact) {

    public int value() {
        return likelihood * impact;
    }
}
