package io.pathway42.audit.process;

import io.pathway42.audit.AuditTeam;
import io.pathway42.audit.Certificate;
import io.pathway42.audit.Certificates;
import io.pathway42.audit.Findings;
import io.pathway42.engine.SeparationRules;
import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.problem.Problem;
import io.pathway42.programme.Programmes;
import io.pathway42.programme.Timers;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the steps around the certificate and its cycle do to the register. */
@Configuration(proxyBeanMethods = false)
class CertificateSteps {

    private final Certificates certificates;
    private final Findings findings;
    private final Programmes programmes;
    private final Timers timers;
    private final AuditTeam team;
    private final SeparationRules rules;

    CertificateSteps(
            Certificates certificates,
            Findings findings,
            Programmes programmes,
            Timers timers,
            AuditTeam team,
            SeparationRules rules) {
        this.certificates = certificates;
        this.findings = findings;
        this.programmes = programmes;
        this.timers = timers;
        this.team = team;
        this.rules = rules;
    }

    @Bean
    Step recordRecommendation() {
        return Effect.of("userTask_RecordRecommendation").doing((context, submission) -> {
            if ("no".equals(submission.text("separateDecision"))) {
                SeparationRules.Rule rule = rules.get("SD-13");
                throw Problem.Refused.because(
                        "separateDecision", "%s: %s %s".formatted(rule.id(), rule.text(), rule.wayOut()));
            }
            return due(context, submission, "decisionBy", "decisionDueBy");
        });
    }

    @Bean
    Step checkCertificate() {
        return Effect.of("userTask_CheckCertificate").showing(this::shown).doing((context, submission) -> {
            team.doubt(context.programmeId(), submission.text("decidedBy")).ifPresent(doubt -> {
                throw Problem.Refused.because("decidedBy", doubt);
            });
            certificates.note(
                    context.programmeId(),
                    Map.of(
                            "accreditation", submission.text("accreditation"),
                            "verify_at", submission.text("verifyAt"),
                            "sites", submission.text("sites"),
                            "decided_by", submission.text("decidedBy")));
            return Map.of();
        });
    }

    @Bean
    Step checkCertificateWording() {
        return Effect.of("userTask_CheckCertificateWording").showing(this::shown);
    }

    @Bean
    Step requestCorrection() {
        return Effect.of("userTask_RequestCorrection").showing(this::shown);
    }

    @Bean
    Step announceCertificate() {
        return Effect.of("userTask_AnnounceCertificate")
                .showing(context -> {
                    Map<String, Object> values = shown(context);
                    values.put("statement", statement(context));
                    return values;
                })
                .doing((context, submission) -> {
                    certificates.note(context.programmeId(), Map.of("statement", submission.text("statement")));
                    return Map.of();
                });
    }

    private String statement(StepContext context) {
        Certificate certificate = certificate(context);
        return "The AI management system of %s is certified to ISO/IEC 42001:2023 by %s since %s. Scope: %s. Certificate %s%s."
                .formatted(
                        programmes.get(context.programmeId()).clientName(),
                        certificate.body(),
                        certificate.issued(),
                        certificate.scope(),
                        certificate.number(),
                        certificate.verifyAt().isEmpty() ? "" : ", to be verified at " + certificate.verifyAt());
    }

    @Bean
    Step runYearlyLoop() {
        return Effect.of("userTask_RunYearlyLoop")
                .showing(context -> Map.of(
                        "surveillanceNo", context.variable("surveillanceNo"),
                        "dueBy", context.variable("surveillanceDueBy").substring(0, 10)));
    }

    @Bean
    Step stopClaims() {
        return Effect.of("userTask_StopClaims")
                .showing(context -> Map.of(
                        "suspensionReason",
                        Boolean.TRUE.equals(context.variables().get("majorOverdue"))
                                ? "a major finding was not closed in time."
                                : "the surveillance audit has not taken place in time."))
                .doing((context, submission) -> {
                    certificates.becomes(context.programmeId(), Certificate.SUSPENDED);
                    return due(context, submission, "recoveryBy", "recoveryDueBy");
                });
    }

    @Bean
    Step reviewCycle() {
        return Effect.of("userTask_ReviewCycle").showing(context -> {
            Map<String, Object> values = shown(context);
            values.put("cycleSummary", Shown.summary(findings.all(context.programmeId())));
            return values;
        });
    }

    @Bean
    Step decideNextCycle() {
        return Effect.of("userTask_DecideNextCycle")
                .doing((context, submission) -> due(context, submission, "auditOn", "recertificationDueBy"));
    }

    @Bean
    Step confirmClosure() {
        return Effect.of("userTask_ConfirmClosure")
                .showing(context -> {
                    Map<String, Object> values = shown(context);
                    values.put("findingSummary", Shown.summary(findings.all(context.programmeId())));
                    return values;
                })
                .doing((context, submission) -> Map.of("renewalDueBy", certificates.expiry(context.programmeId())));
    }

    @Bean
    Step stopLapsedClaims() {
        return Effect.of("userTask_StopLapsedClaims").showing(context -> {
            Map<String, Object> values = new LinkedHashMap<>(shown(context));
            values.put(
                    "restorableUntil",
                    certificates.restorationEnd(context.programmeId()).substring(0, 10));
            return values;
        });
    }

    private Map<String, Object> due(StepContext context, Submission submission, String field, String variable) {
        return Map.of(variable, timers.at(submission.date(field).orElse(context.today())));
    }

    private Map<String, Object> shown(StepContext context) {
        Map<String, Object> values = Shown.of(certificate(context));
        team.decisionMaker(context.programmeId()).ifPresent(name -> values.putIfAbsent("decidedBy", name));
        return values;
    }

    private Certificate certificate(StepContext context) {
        return certificates.latest(context.programmeId()).orElseThrow();
    }
}
