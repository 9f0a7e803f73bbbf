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
    private static final String DECISION = "steps/15.9";

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
                        "no-certification-body", "No certification body is checked and contracted yet.", "steps/13.2"));
    }

    @Bean
    GateCriterion stage1Concluded(Audits audits) {
        return Criterion.that(
                "P13",
                EXIT,
                id -> audits.latestReported(id, AuditKind.STAGE_1).isPresent(),
                new Deviation("stage-1-not-concluded", "The conclusions of stage 1 are not there yet.", "steps/13.6"));
    }

    @Bean
    GateCriterion concernsPlanned(Concerns concerns) {
        return Criterion.that(
                "P13",
                EXIT,
                id -> concerns.stillOpen(id).stream()
                        .noneMatch(concern -> concern.owner().isEmpty()),
                new Deviation("concern-without-plan", "An area of concern has no owner and date.", "steps/13.7"));
    }

    @Bean
    GateCriterion concernsClosed(Concerns concerns) {
        return Criterion.that(
                "P14",
                ENTRY,
                id -> concerns.open(id).isEmpty(),
                new Deviation("concern-open", "An area of concern of stage 1 is still open.", "steps/13.7"));
    }

    @Bean
    GateCriterion stage1Stands(Audits audits) {
        return Criterion.that(
                "P14",
                ENTRY,
                id -> audits.latestReported(id, AuditKind.STAGE_1)
                        .filter(audit -> !NOT_READY.equals(audit.conclusion()))
                        .isPresent(),
                new Deviation("stage-1-not-ready", "Stage 1 has not found the organisation ready.", "steps/13.6"));
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
                        "closing-meeting-missing", "The closing meeting of stage 2 is not recorded.", "steps/14.6"));
    }

    @Bean
    GateCriterion findingsReceived(Audits audits) {
        return Criterion.that(
                "P15",
                ENTRY,
                id -> audits.latestReported(id, AuditKind.STAGE_2).isPresent(),
                new Deviation("findings-missing", "The findings of stage 2 are not there yet.", "steps/14.7"));
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
        return granted(certificates, "P15", EXIT, DECISION);
    }

    @Bean
    GateCriterion certificateBeforeSurveillance(Certificates certificates) {
        return granted(certificates, "P16", ENTRY, DECISION);
    }

    @Bean
    GateCriterion certificateKept(Certificates certificates) {
        return granted(certificates, "P16", EXIT, "steps/16.7");
    }

    @Bean
    GateCriterion certificateRenewed(Certificates certificates) {
        return granted(certificates, "P17", EXIT, "steps/17.3");
    }

    private static Criterion granted(Certificates certificates, String phase, GateCriterion.Side side, String link) {
        return Criterion.that(
                phase,
                side,
                id -> certificates.latest(id).filter(Certificate::valid).isPresent(),
                new Deviation("no-valid-certificate", "There is no valid certificate.", link));
    }
}
