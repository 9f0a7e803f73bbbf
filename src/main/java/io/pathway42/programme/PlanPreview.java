package io.pathway42.programme;

import io.pathway42.programme.Phases.PlannedPhase;
import io.pathway42.programme.PlanOutlooks.Outlook;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plan that each variant would have, side by side.
 *
 * @param start first day of all of them
 * @param chosen the variant that the set-up names
 * @param target when the client wants the certificate; null when it does not say
 * @param follows the cycle that it would follow; null for a first one
 * @param held what the certificates that the client holds already bring
 */
public record PlanPreview(
        String client,
        LocalDate start,
        String chosen,
        @Nullable LocalDate target,
        List<Option> options,
        @Nullable Follows follows,
        List<Held> held) {

    /**
     * A variant from this first day on.
     *
     * @param own whether the dates are those of the set-up itself
     * @param certificate when its plan has the certificate
     * @param weeks until then
     * @param slack days from then to the target, negative when it misses; null without a target
     * @param unfounded whether it counts on a certificate that the client does not hold
     * @param outlook when the certificate is likely to come, against the target or else the plan
     */
    public record Option(
            String variant,
            boolean own,
            LocalDate certificate,
            long weeks,
            @Nullable Long slack,
            boolean unfounded,
            List<PlannedPhase> phases,
            Outlook outlook) {

        /** When a phase is planned. */
        public PlannedPhase phase(String id) {
            return phases.stream()
                    .filter(phase -> phase.phase().equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /**
     * The programme before, of the same client.
     *
     * @param certifiedUntil when its certificate ends; null when it has none yet
     * @param sensibleFrom from when on the next cycle makes sense; null while there is no certificate
     * @param early whether the next cycle would begin before that
     */
    public record Follows(
            String programmeId,
            @Nullable LocalDate certifiedUntil,
            @Nullable LocalDate sensibleFrom,
            boolean early) {

        private static final int CYCLE_YEARS = 3;
        private static final int MONTHS_BEFORE = 18;

        /** The next certificate has to be there when the one held ends, and the pathway to it takes more than a year. */
        static Follows of(Programme earlier, LocalDate start) {
            LocalDate certified = earlier.certifiedOn();
            if (certified == null) {
                return new Follows(earlier.id(), null, null, earlier.closedAt() == null);
            }
            LocalDate until = certified.plusYears(CYCLE_YEARS).minusDays(1);
            LocalDate from = until.minusMonths(MONTHS_BEFORE);
            return new Follows(earlier.id(), until, from, start.isBefore(from));
        }
    }

    /**
     * A certificate that the client holds.
     *
     * @param kind {@code 27001}, {@code 9001}, {@code 27701}; {@code other} for what the pathway cannot build on
     * @param validTo null when the set-up does not say
     * @param ends whether it ends before the certificate that this programme aims at
     * @param clauses how many clauses have something to take over
     * @param controls how many controls do
     * @param anew requirements that have nothing to take over
     */
    public record Held(
            String standard,
            String kind,
            @Nullable LocalDate validTo,
            boolean ends,
            int clauses,
            int controls,
            List<String> anew) {}
}
