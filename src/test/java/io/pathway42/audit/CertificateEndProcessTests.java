package io.pathway42.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.pathway42.PathwayTest;
import io.pathway42.ProcessWalk;
import io.pathway42.audit.Certificates.Grant;
import io.pathway42.programme.Programme;
import io.pathway42.programme.Programmes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** How a certificate, and the programme with it, comes to an end. */
@PathwayTest
class CertificateEndProcessTests {

    @Autowired
    private ProcessWalk walk;

    @Autowired
    private Certificates certificates;

    @Autowired
    private Programmes programmes;

    @Autowired
    private Clock clock;

    private String client = "";
    private String programme = "";

    @BeforeEach
    void certifiesAClient() {
        client = walk.open("tallowbrook");
        programme = client + "-1";
        LocalDate today = LocalDate.now(clock);
        certificates.enter(
                programme, client, new Grant("C-1", "A body", "All systems", today, today, today.plusYears(3)));
    }

    @ParameterizedTest
    @CsvSource({
        "callActivity_Surveillance1, endEvent_WithdrawnFirst",
        "callActivity_Surveillance2, endEvent_WithdrawnSecond"
    })
    void closesAProgrammeWhoseCertificateIsWithdrawnInSurveillance(String year, String end) {
        String pathway = from(year);
        walk.move(pathway, "timerEvent_PlanningDue", "receiveTask_SurveillanceReport");

        walk.fire(pathway, "boundaryEvent_SurveillanceMissed");
        assertThat(walk.finish(pathway, Map.of())).containsExactly("userTask_StopClaims");
        walk.fire(pathway, "boundaryEvent_RecoveryOver");

        walk.see(pathway).isEnded().hasPassed(end, "endEvent_ProgrammeClosed");
        assertThat(status()).isEqualTo(Certificate.WITHDRAWN);
        assertThat(programmes.get(programme).status()).isEqualTo(Programme.CLOSED);
    }

    @Test
    void closesAProgrammeWhoseCertificateExpires() {
        String pathway = from("callActivity_Recertification");
        walk.next(pathway);
        walk.fire(pathway, "timerEvent_RecertificationDue");
        assertThat(walk.tasks(pathway)).containsExactly("userTask_ReviewCycle");

        walk.fire(pathway, "boundaryEvent_CertificateExpired");
        assertThat(status()).isEqualTo(Certificate.LAPSED);
        assertThat(walk.tasks(pathway)).containsExactlyInAnyOrder("userTask_ReviewCycle", "userTask_StopLapsedClaims");
        walk.complete(walk.task(pathway, "userTask_StopLapsedClaims"), Map.of());
        walk.fire(pathway, "boundaryEvent_RestorationOver");

        assertThat(walk.tasks(pathway)).isEmpty();
        walk.see(pathway).isEnded().hasPassed("endEvent_CertificateExpired", "endEvent_ProgrammeClosed");
        assertThat(status()).isEqualTo(Certificate.ENDED);
        assertThat(programmes.get(programme).status()).isEqualTo(Programme.CLOSED);
    }

    @Test
    void leavesALapsedCertificateRenewableWhileItCanBeRestored() {
        String pathway = from("callActivity_Recertification");
        walk.next(pathway);
        walk.fire(pathway, "timerEvent_RecertificationDue");
        walk.next(pathway);
        walk.fire(pathway, "boundaryEvent_CertificateExpired");

        List<String> passed = walk.finish(pathway, Map.of());

        assertThat(passed).contains("userTask_StopLapsedClaims", "userTask_DecideNextCycle");
        walk.see(pathway).isNotEnded();
        assertThat(certificates.renewable(programme)).isTrue();
    }

    private String from(String element) {
        return walk.start(client, "certification-pathway", Map.of(), Optional.of(element));
    }

    private String status() {
        return certificates.latest(programme).orElseThrow().status();
    }
}
