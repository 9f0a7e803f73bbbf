package io.pathway42.audit;

import static io.pathway42.engine.GateCriterion.Side.ENTRY;
import static io.pathway42.engine.GateCriterion.Side.EXIT;

import io.pathway42.engine.Deviation;
import io.pathway42.engine.GateCriterion;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What has to hold before and after stage 1, stage 2, the decision and surveillance. */
@Configuration(proxyBeanMethods = false)
class CertificationGates {

    private static final String NOT_READY = "not-ready";

    @Bean
    GateCriterion auditBeforeStage1(Audits audits) {
        return Criterion.that("P13", ENTRY, AuditGates.reported(audits), AuditGates.NO_INTERNAL_AUDIT);
    }

    @Bean
    GateCriterion majorsBeforeStage1(Findings findings) {
        return Criterion.that("P13", ENTRY, id -> AuditGates.noOpenMajors(findings, id), AuditGates.OPEN_MAJOR);
    }

    @Bean
    GateCriterion reviewBeforeStage1(Reviews reviews) {
        return Criterion.that("P13", ENTRY, id -> AuditGates.go(reviews, id), AuditGates.NO_GO);
    }

    @Bean
    GateCriterion bodyContracted(Contracts contracts) {
        return Criterion.that(
                "P13",
                ENTRY,
                contracts::signed,
                new Deviation(
                        "no-certification-body", "No certification body is checked and contracted yet.", "phases"));
    }

    @Bean
    GateCriterion stage1Concluded(Audits audits) {
        return Criterion.that(
                "P13",
                EXIT,
                id -> audits.latestReported(id, AuditKind.STAGE_1).isPresent(),
                new Deviation(
                        "stage-1-not-concluded", "The conclusions of stage 1 are not there yet.", AuditGates.AUDITS));
    }

    @Bean
    GateCriterion concernsPlanned(Concerns concerns) {
        return Criterion.that(
                "P13",
                EXIT,
                id -> concerns.stillOpen(id).stream()
                        .noneMatch(concern -> concern.owner().isEmpty()),
                new Deviation("concern-without-plan", "An area of concern has no owner and date.", AuditGates.AUDITS));
    }

    @Bean
    GateCriterion concernsClosed(Concerns concerns) {
        return Criterion.that(
                "P14",
                ENTRY,
                id -> concerns.open(id).isEmpty(),
                new Deviation("concern-open", "An area of concern of stage 1 is still open.", AuditGates.AUDITS));
    }

    @Bean
    GateCriterion stage1Stands(Audits audits) {
        return Criterion.that(
                "P14",
                ENTRY,
                id -> audits.latestReported(id, AuditKind.STAGE_1)
                        .filter(audit -> !NOT_READY.equals(audit.conclusion()))
                        .isPresent(),
                new Deviation("stage-1-not-ready", "Stage 1 has not found the organisation ready.", AuditGates.AUDITS));
    }

    @Bean
    GateCriterion closingMeetingHeld(Audits audits) {
        return Criterion.that(
                "P14",
                EXIT,
                id -> audits.latestReported(id, AuditKind.STAGE_2)
                        .filter(audit -> audit.closingMeetingOn() != null)
                        .isPresent(),
                new Deviation(
                        "closing-meeting-missing",
                        "The closing meeting of stage 2 is not recorded.",
                        AuditGates.AUDITS));
    }

    @Bean
    GateCriterion findingsReceived(Audits audits) {
        return Criterion.that(
                "P15",
                ENTRY,
                id -> audits.latestReported(id, AuditKind.STAGE_2).isPresent(),
                new Deviation("findings-missing", "The findings of stage 2 are not there yet.", AuditGates.AUDITS));
    }

    @Bean
    GateCriterion findingsSettled(Findings findings) {
        return Criterion.that(
                "P15",
                EXIT,
                id -> findings.ofLatest(id, AuditKind.STAGE_2).stream().noneMatch(Finding::needsAction),
                new Deviation("finding-open", "A finding of stage 2 has no accepted answer.", AuditGates.FINDINGS));
    }

    @Bean
    GateCriterion decisionTaken(Certificates certificates) {
        return granted(certificates, "P15", EXIT);
    }

    @Bean
    GateCriterion certificateBeforeSurveillance(Certificates certificates) {
        return granted(certificates, "P16", ENTRY);
    }

    @Bean
    GateCriterion certificateKept(Certificates certificates) {
        return granted(certificates, "P16", EXIT);
    }

    @Bean
    GateCriterion certificateRenewed(Certificates certificates) {
        return granted(certificates, "P17", EXIT);
    }

    private static Criterion granted(Certificates certificates, String phase, GateCriterion.Side side) {
        return Criterion.that(
                phase,
                side,
                id -> certificates.latest(id).filter(Certificate::valid).isPresent(),
                new Deviation("no-valid-certificate", "There is no valid certificate.", "registers/certificates"));
    }
}
