package io.pathway42.insight;

import io.pathway42.insight.forecast.Outcome;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * When a certificate is likely to come, and what that depends on.
 *
 * @param p50 the date that is as likely to be missed as to be kept
 * @param p80 the date that is kept in four of five cases
 * @param target when the client wants the certificate
 * @param planned when the plan has it
 * @param slipDays how long after the target the P50 lies; negative when it lies before
 * @param slip why, in a sentence
 * @param onTime share of the runs that keep the target
 * @param pace how fast the programme goes, as a factor of what was planned: 1.2 takes a fifth longer
 * @param drivers the phases that drive the date, the strongest first
 * @param curve how the ends of the runs are spread
 * @param phases every phase that is not done, in the order of the pathway
 * @param seed of the random numbers; the same facts give the same forecast
 * @param basis fingerprint of the facts it was computed from
 */
public record Forecast(
        String programmeId,
        LocalDate p50,
        LocalDate p80,
        LocalDate target,
        LocalDate planned,
        long slipDays,
        Reason slip,
        double onTime,
        double pace,
        List<Driver> drivers,
        List<PhaseForecast> phases,
        Outcome.Curve curve,
        int runs,
        long seed,
        String basis,
        OffsetDateTime computedAt) {

    /**
     * A phase that drives the date.
     *
     * @param share how much of the uncertainty of the date comes from it, 0 to 1
     * @param slipDays by how many days it moves the date beyond the plan, on average
     */
    public record Driver(String phase, double share, long slipDays, LocalDate p50End, Reason because) {}

    public record PhaseForecast(
            String phase, LocalDate startP50, LocalDate startP80, LocalDate endP50, LocalDate endP80) {}
}
