package io.pathway42.programme;

import io.pathway42.programme.Phases.PlannedPhase;
import java.time.LocalDate;
import java.util.List;

/** Says when a programme that begins by a plan is likely to have its certificate; the module that forecasts knows. */
public interface PlanOutlooks {

    /**
     * Before anything of it has begun.
     *
     * @param target when the certificate is wanted
     * @param systems how many AI systems are to be assessed
     */
    Outlook of(String variant, List<PlannedPhase> phases, LocalDate target, int systems);

    /**
     * What is likely.
     *
     * @param p50 the date that is as likely to be missed as to be kept
     * @param p80 the date that is kept in four of five cases
     * @param onTime in which share of the cases the target is kept
     */
    record Outlook(LocalDate p50, LocalDate p80, double onTime) {

        private static final double AS_LIKELY_AS_NOT = 0.5;

        /** Whether the target is more likely to be missed than kept. */
        public boolean unlikely() {
            return onTime < AS_LIKELY_AS_NOT;
        }

        /** In how many of ten cases the target is kept. */
        public long ofTen() {
            return Math.round(onTime * 10);
        }
    }
}
