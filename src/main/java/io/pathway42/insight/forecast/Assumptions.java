package io.pathway42.insight.forecast;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the forecast assumes beside the plan and the facts.
 *
 * @param phases in an order in which each comes after those it waits for
 * @param loops what makes a phase longer with some probability
 * @param most bound of the longest duration of a phase, as a multiple of the likely one
 */
public record Assumptions(
        LinkedHashMap<String, Phase> phases, LinkedHashMap<String, Loop> loops, double most, Pace pace) {

    /** The contract with the certification body, which is no phase of its own. */
    public static final String CONTRACT = "CB";

    /** The phase whose end is the certificate. */
    public static final String CERTIFICATE = "P15";

    private static final int TO_FRIDAY = 3;

    /** As they ship. */
    public static Assumptions shipped() {
        try (InputStream file = Assumptions.class.getResourceAsStream("/insight/forecast.yaml")) {
            return YAMLMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build()
                    .readValue(file, Assumptions.class);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /**
     * @param after phases that have to end before it begins
     * @param steps how many steps it has; 0 when steps say nothing of its progress
     * @param weeks least, likely and most, where the plan does not know it
     * @param plannedWeek at whose end it is planned to be done, where the plan does not know it
     * @param least timer: it lasts at least so long
     * @param delay timer: its work begins so long after the phases before it
     * @param lead it ends so long after another phase at the earliest
     */
    public record Phase(
            List<String> after,
            int steps,
            @Nullable List<Double> weeks,
            int plannedWeek,
            @Nullable String least,
            @Nullable String delay,
            @Nullable Lead lead) {

        /** The Friday of its week, in a programme that begins on this day; for phases that have weeks of their own. */
        public LocalDate plannedEnd(LocalDate first) {
            return first.plusWeeks(plannedWeek).minusDays(TO_FRIDAY);
        }

        /** The Monday from which it takes as long as is likely. */
        public LocalDate plannedStart(LocalDate first) {
            return plannedEnd(first)
                    .minusWeeks(Math.round(Objects.requireNonNull(weeks).get(1)))
                    .plusDays(TO_FRIDAY);
        }
    }

    public record Lead(String phase, List<Double> weeks) {}

    /**
     * @param perSystem whether the probability is that of each AI system
     * @param days least, likely and most
     */
    public record Loop(String phase, String event, double probability, boolean perSystem, List<Double> days) {}

    public record Pace(double deviation, double stepShare) {}
}
