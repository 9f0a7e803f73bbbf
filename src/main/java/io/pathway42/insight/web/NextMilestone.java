package io.pathway42.insight.web;

import io.pathway42.audit.Audits.Booked;
import io.pathway42.insight.Forecast.PhaseForecast;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that a programme comes to next.
 *
 * @param code what the messages know it by: {@code P04} for the end of that phase, {@code stage-1} for an audit
 * @param on the day of the plan, or for which it is booked
 * @param likely when the forecast has it, where it is not booked
 */
record NextMilestone(String code, LocalDate on, @Nullable LocalDate likely, boolean booked) {

    private static final int MOST = 6;
    private static final int ABOUT = 5;

    static List<NextMilestone> of(List<PhaseBar> phases, List<Booked> audits, LocalDate today) {
        Stream<NextMilestone> ends = phases.stream()
                .filter(phase -> !"done".equals(phase.state()) && phase.forecast() != null)
                .map(phase -> new NextMilestone(phase.ref(), phase.end(), end(phase.forecast()), false));
        Stream<NextMilestone> booked = audits.stream()
                .filter(audit -> !audit.endOn().isBefore(today))
                .map(audit -> new NextMilestone(audit.kind(), audit.startOn(), null, true));
        return Stream.concat(ends, booked)
                .sorted(Comparator.comparing(NextMilestone::on).thenComparing(NextMilestone::code))
                .limit(MOST)
                .toList();
    }

    private static @Nullable LocalDate end(@Nullable PhaseForecast forecast) {
        return forecast == null ? null : forecast.endP50();
    }

    /** {@code booked}, {@code late}, {@code early} or {@code on-plan}. */
    public String outlook() {
        if (booked || likely == null) {
            return "booked";
        }
        long late = ChronoUnit.DAYS.between(on, likely);
        return late > ABOUT ? "late" : late < -ABOUT ? "early" : "on-plan";
    }
}
