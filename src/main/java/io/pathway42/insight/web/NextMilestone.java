package io.pathway42.insight.web;

import io.pathway42.audit.AuditKind;
import io.pathway42.audit.Audits.Booked;
import io.pathway42.audit.CertificateCourse.Ahead;
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
 * @param outlook {@code booked}, {@code late}, {@code early}, {@code on-plan} or {@code at-latest}
 */
public record NextMilestone(
        String code, LocalDate on, @Nullable LocalDate likely, String outlook) {

    private static final int MOST = 6;
    private static final int ABOUT = 5;

    static List<NextMilestone> of(List<PhaseBar> phases, List<Booked> audits, List<Ahead> kept, LocalDate today) {
        Stream<NextMilestone> ends = phases.stream()
                .filter(phase -> !"done".equals(phase.state()) && phase.forecast() != null)
                .map(phase -> end(phase, phase.forecast()));
        List<NextMilestone> booked = audits.stream()
                .filter(audit -> !audit.endOn().isBefore(today))
                .map(audit -> new NextMilestone(audit.kind(), audit.startOn(), null, "booked"))
                .toList();
        boolean surveyed = booked.stream().map(NextMilestone::code).anyMatch(AuditKind.SURVEILLANCE::equals);
        Stream<NextMilestone> due = kept.stream()
                .filter(ahead -> !(surveyed && ahead.kind().equals(AuditKind.SURVEILLANCE)))
                .map(ahead -> new NextMilestone(ahead.kind(), ahead.on(), null, "at-latest"));
        return Stream.of(ends, booked.stream(), due)
                .flatMap(found -> found)
                .sorted(Comparator.comparing(NextMilestone::on).thenComparing(NextMilestone::code))
                .limit(MOST)
                .toList();
    }

    private static NextMilestone end(PhaseBar phase, @Nullable PhaseForecast forecast) {
        LocalDate likely = forecast == null ? phase.end() : forecast.endP50();
        long late = ChronoUnit.DAYS.between(phase.end(), likely);
        String outlook = late > ABOUT ? "late" : late < -ABOUT ? "early" : "on-plan";
        return new NextMilestone(phase.ref(), phase.end(), likely, outlook);
    }
}
