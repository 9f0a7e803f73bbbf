package io.pathway42.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.pathway42.PathwayTest;
import io.pathway42.ProcessWalk;
import io.pathway42.audit.Certificates.Grant;
import io.pathway42.engine.ExternalEvent;
import io.pathway42.engine.ExternalEvents;
import io.pathway42.engine.Submission;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PathwayTest
@Import(ProcessWalk.class)
class AuditProcessTests {

    private static final Map<String, Object> NO_FINDINGS = Map.of("findings", List.of(), "date", "2027-11-11");

    @Autowired
    private ProcessWalk walk;

    @Autowired
    private ExternalEvents events;

    @Autowired
    private Audits audits;

    @Autowired
    private Findings findings;

    @Autowired
    private Concerns concerns;

    @Autowired
    private Certificates certificates;

    @Autowired
    private Clock clock;

    private String client = "";
    private String programme = "";

    @BeforeEach
    void opensAProgramme() {
        client = walk.open("brackenfold");
        programme = client + "-1";
    }

    @Test
    void auditsAgainWhatWasNotAuditedIndependently() {
        String audit = start("internal-audit", "gateway_ProgrammeJoin", Map.of());

        List<String> passed = walk.finish(
                audit,
                Map.of(
                        "userTask_ConductInternalAudit",
                        Map.of("auditCoverage", "not-independent", "affectedItems", "Supplier scoring, A.10.3")));

        assertThat(passed)
                .containsSubsequence(
                        "userTask_DraftAuditProgramme",
                        "userTask_ApproveAuditProgramme",
                        "userTask_CheckAuditors",
                        "userTask_ConductInternalAudit",
                        "userTask_AuditItemsAgain",
                        "userTask_GradeFindings",
                        "userTask_ReportInternalAudit");
        assertThat(walk.ended(audit)).isTrue();
        assertThat(findings.all(programme)).noneMatch(Finding::needsAction);
    }

    @Test
    void closesAreasOfConcernBeforeStage2() {
        String stage1 = start("stage-1", "receiveTask_Stage1Report", Map.of());
        tell(
                "stage-1-report",
                null,
                Map.of(
                        "conclusion", "concerns",
                        "concerns", List.of(Map.of("refs", List.of("9.2"), "text", "independence record incomplete")),
                        "date", "2027-09-22"));

        List<String> passed = walk.finish(stage1, Map.of());

        assertThat(passed)
                .containsExactly("userTask_ReceiveConclusions", "userTask_PlanConcerns", "userTask_CloseConcern");
        assertThat(walk.ended(stage1)).isTrue();
        assertThat(concerns.open(programme)).isEmpty();
    }

    @Test
    void plansAgainWhenStage1IsNotReady() {
        String stage1 = start("stage-1", "receiveTask_Stage1Report", Map.of());
        tell("stage-1-report", null, Map.of("conclusion", "not-ready", "date", "2027-09-22"));

        assertThat(walk.finish(stage1, Map.of()))
                .containsExactly("userTask_ReceiveConclusions", "userTask_ReplanStage1");
        assertThat(walk.ended(stage1)).isTrue();
    }

    @Test
    void looksForTheCauseAgainWhenTheBodyDoesNotAcceptTheAnswer() {
        String finding = finding("major");
        String action = start("finding", "userTask_RegisterFinding", Map.of("findingId", finding));
        walk.finish(action, Map.of());
        tell("finding-response", finding, Map.of("accepted", false, "reason", "cause too shallow"));
        assertThat(walk.finish(action, Map.of())).startsWith("userTask_FindRootCause");
        tell("finding-response", finding, Map.of("accepted", true));

        walk.finish(action, Map.of());

        assertThat(walk.ended(action)).isTrue();
        assertThat(findings.get(programme, finding).status()).isEqualTo(Finding.CLOSED);
    }

    @Test
    void carriesAnAcceptedMinorToTheNextAudit() {
        String finding = finding("minor");
        String action = start("finding", "userTask_RegisterFinding", Map.of("findingId", finding));
        walk.finish(action, Map.of());

        tell("finding-response", finding, Map.of("accepted", true));

        assertThat(findings.carried(programme)).extracting(Finding::ref).containsExactly(finding);
    }

    @Test
    void givesUpAMajorThatIsNotVerifiedWithinTheLimit() {
        String finding = finding("major");
        String action = start("finding", "userTask_RegisterFinding", Map.of("findingId", finding));
        walk.complete(walk.next(action).orElseThrow(), Map.of());
        walk.next(action);

        walk.fire(action, "boundaryEvent_AnswerDue");
        walk.fire(action, "boundaryEvent_LimitReached");

        assertThat(walk.ended(action)).isTrue();
        assertThat(findings.get(programme, finding))
                .returns(Finding.OVERDUE, Finding::status)
                .returns(true, Finding::late);
        String decision = start("certification-decision", "serviceTask_JudgeClosure", Map.of());
        assertThat(walk.finish(decision, Map.of())).isEmpty();
        assertThat(walk.ended(decision)).isTrue();
    }

    @Test
    void letsOneActionCoverMinorsOnOneRequirement() {
        start("stage-2", "receiveTask_Stage2Report", Map.of());
        Map<String, Object> minor = Map.of("grade", "minor", "refs", List.of("A.6.2.7"), "text", "card out of date");
        tell("stage-2-report", null, Map.of("findings", List.of(minor, minor, minor), "date", "2027-11-11"));

        String decision = start("certification-decision", "gateway_MinorsAddUp", Map.of());
        walk.finish(decision, Map.of("userTask_CombineMinors", Map.of("combineDecision", "combine")));

        assertThat(findings.all(programme)).extracting(Finding::combinedWith).containsExactly("", "F-01", "F-01");
        tell("finding-response", "F-01", Map.of("accepted", true));
        assertThat(findings.carried(programme)).hasSize(3);
    }

    @Test
    void withdrawsACertificateThatDoesNotRecoverFromSuspension() {
        certify();
        String year = start("surveillance", "receiveTask_SurveillanceReport", surveillance());

        walk.fire(year, "boundaryEvent_SurveillanceMissed");
        assertThat(walk.finish(year, Map.of())).containsExactly("userTask_StopClaims");
        assertThat(status()).isEqualTo(Certificate.SUSPENDED);
        walk.fire(year, "boundaryEvent_RecoveryOver");
        walk.finish(year, Map.of());

        assertThat(walk.ended(year)).isTrue();
        assertThat(status()).isEqualTo(Certificate.WITHDRAWN);
    }

    @Test
    void keepsACertificateThatRecoversFromSuspension() {
        certify();
        String year = start("surveillance", "receiveTask_SurveillanceReport", surveillance());
        walk.fire(year, "boundaryEvent_SurveillanceMissed");
        walk.finish(year, Map.of());

        tell("surveillance-report", null, NO_FINDINGS);

        assertThat(walk.finish(year, Map.of()))
                .containsExactly("userTask_RecordSurveillance", "userTask_CheckSpecialAudits");
        assertThat(walk.ended(year)).isTrue();
        assertThat(status()).isEqualTo(Certificate.VALID);
    }

    @Test
    void renewsTheCertificate() {
        certify();
        String renewal = start("recertification", "subProcess_Renew", Map.of());
        walk.finish(renewal, Map.of());
        tell("stage-2-report", null, NO_FINDINGS);
        assertThat(walk.finish(renewal, Map.of()))
                .containsExactly("userTask_RecordRecertification", "userTask_ConfirmClosure");
        LocalDate today = LocalDate.now(clock);

        tell(
                "certification-decision",
                null,
                Map.of(
                        "decision", "grant",
                        "number", "C-2",
                        "scope", "All systems",
                        "issued", today.toString(),
                        "expires", today.plusYears(3).toString()));

        walk.finish(renewal, Map.of());
        assertThat(walk.ended(renewal)).isTrue();
        assertThat(certificates.all(programme))
                .extracting(Certificate::status)
                .containsExactly(Certificate.VALID, Certificate.REPLACED);
    }

    private String start(String process, String from, Map<String, Object> variables) {
        return walk.start(client, process, variables, Optional.of(from));
    }

    private void tell(String type, @Nullable String subject, Map<String, Object> data) {
        events.accept(new ExternalEvent(programme, client, type, subject, new Submission(data), "mei.tan@" + client));
    }

    private String finding(String grade) {
        String audit = audits.underWay(programme, client, AuditKind.STAGE_2);
        audits.note(programme, audit, Map.of("status", "reported"));
        return findings.raise(
                programme,
                client,
                AuditKind.STAGE_2,
                audit,
                new NewFinding(grade, grade, "as reported", List.of("8.4"), "assessment not redone"));
    }

    private void certify() {
        LocalDate today = LocalDate.now(clock);
        certificates.enter(
                programme, client, new Grant("C-1", "A body", "All systems", today, today, today.plusYears(3)));
    }

    private Map<String, Object> surveillance() {
        return Map.of("surveillanceNo", 1, "surveillanceDueBy", "2099-01-01T00:00:00Z");
    }

    private String status() {
        return certificates.latest(programme).orElseThrow().status();
    }
}
