package io.pathway42.insight.web;

import io.pathway42.audit.AuditKind;
import io.pathway42.audit.CertificateCourse;
import io.pathway42.audit.CertificateCourse.Ahead;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The valid certificate of a programme.
 *
 * @param surveillance the day for which the next one is booked, or by which it has to be; null after the last
 * @param booked whether it is
 */
public record HeldCertificate(
        String ref,
        String number,
        LocalDate expires,
        @Nullable LocalDate surveillance,
        boolean booked) {

    static Optional<HeldCertificate> of(List<Ahead> ahead, List<NextMilestone> milestones) {
        return ahead.stream()
                .filter(one -> one.kind().equals(CertificateCourse.EXPIRY))
                .findFirst()
                .map(one -> {
                    Optional<NextMilestone> next = milestones.stream()
                            .filter(milestone -> milestone.code().equals(AuditKind.SURVEILLANCE))
                            .findFirst();
                    return new HeldCertificate(
                            one.ref(),
                            one.number(),
                            one.on(),
                            next.map(NextMilestone::on).orElse(null),
                            next.map(NextMilestone::outlook)
                                    .filter("booked"::equals)
                                    .isPresent());
                });
    }
}
