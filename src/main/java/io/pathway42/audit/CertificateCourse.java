package io.pathway42.audit;

import io.pathway42.programme.Timers;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** By when what keeps a valid certificate has to happen: the surveillance of this year, and what follows the last one. */
@Component
public class CertificateCourse {

    public static final String EXPIRY = "certificate-expires";

    private final JdbcClient jdbc;
    private final Timers timers;

    CertificateCourse(JdbcClient jdbc, Timers timers) {
        this.jdbc = jdbc;
        this.timers = timers;
    }

    /** The next first; the number of statements does not depend on how many programmes there are. */
    public List<Ahead> ahead(Collection<String> programmeIds) {
        List<Valid> valid = valid(programmeIds);
        Map<String, LocalDate> first = timers.daysAfter(days(valid), SurveillanceCalendar.FIRST);
        Map<String, LocalDate> later = timers.daysAfter(first, SurveillanceCalendar.LATER);
        return valid.stream()
                .flatMap(one -> Stream.concat(
                        Stream.of(first, later)
                                .skip(one.surveillances())
                                .limit(1)
                                .map(due -> new Ahead(
                                        one.programmeId(),
                                        one.ref(),
                                        one.number(),
                                        AuditKind.SURVEILLANCE,
                                        due.getOrDefault(one.programmeId(), one.expires()))),
                        Stream.of(new Ahead(one.programmeId(), one.ref(), one.number(), EXPIRY, one.expires()))))
                .sorted(Comparator.comparing(Ahead::on).thenComparing(Ahead::programmeId))
                .toList();
    }

    private static Map<String, LocalDate> days(List<Valid> valid) {
        return valid.stream().collect(Collectors.toMap(Valid::programmeId, Valid::decidedOn));
    }

    private List<Valid> valid(Collection<String> programmeIds) {
        return programmeIds.isEmpty()
                ? List.of()
                : jdbc.sql("""
                                select programme_id, ref, number, decided_on, expires, surveillances from certificate
                                where programme_id in (:programmes) and status = 'valid' and ended_on is null""")
                        .param("programmes", programmeIds)
                        .query(Valid.class)
                        .list();
    }

    record Valid(
            String programmeId, String ref, String number, LocalDate decidedOn, LocalDate expires, int surveillances) {}

    /**
     * What has to happen by a day.
     *
     * @param ref of the certificate, empty before there is one
     * @param number that its body gave it
     * @param kind {@code surveillance}, or {@code certificate-expires}
     */
    public record Ahead(String programmeId, String ref, String number, String kind, LocalDate on) {}
}
