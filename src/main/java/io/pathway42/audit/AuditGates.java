package io.pathway42.audit;

import static io.pathway42.engine.GateCriterion.Side.ENTRY;
import static io.pathway42.engine.GateCriterion.Side.EXIT;

import io.pathway42.engine.Deviation;
import io.pathway42.engine.GateCriterion;
import io.pathway42.engine.RoleHolders;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What has to hold before and after the internal audit and the management review. */
@Configuration(proxyBeanMethods = false)
class AuditGates {

    static final String FINDINGS = "registers/findings";
    static final String AUDITS = "registers/audits";
    static final String REVIEWS = "registers/reviews";

    @Bean
    GateCriterion operatedBeforeAudit(OperationTime operation) {
        return new Criterion(
                "P11",
                ENTRY,
                id -> operation.shorterThan(
                        id,
                        "audit-after-operation",
                        "operation-too-short",
                        "Operation began on %s; the internal audit starts on %s at the earliest."));
    }

    @Bean
    GateCriterion auditorIndependent(RoleHolders holders) {
        return Criterion.that(
                "P11",
                ENTRY,
                id -> independent(holders, id),
                new Deviation(
                        "no-independent-auditor",
                        "Every internal auditor also runs or built the management system. Name somebody independent.",
                        "registers/people"));
    }

    private static boolean independent(RoleHolders holders, String programmeId) {
        Set<String> involved = new HashSet<>(holders.of(programmeId, "aims_manager"));
        involved.addAll(holders.of(programmeId, "lead_consultant"));
        return holders.of(programmeId, "internal_auditor").stream().anyMatch(auditor -> !involved.contains(auditor));
    }

    @Bean
    GateCriterion internalAuditReported(Audits audits) {
        return Criterion.that("P11", EXIT, reported(audits), NO_INTERNAL_AUDIT);
    }

    @Bean
    GateCriterion everythingAudited(Audits audits) {
        return Criterion.that(
                "P11",
                EXIT,
                id -> audits.latest(id, AuditKind.INTERNAL)
                        .filter(audit -> "complete".equals(audit.coverage()))
                        .isPresent(),
                new Deviation(
                        "audit-incomplete",
                        "Not every clause and control was audited, or not by somebody independent.",
                        AUDITS));
    }

    @Bean
    GateCriterion internalMajorsClosed(Findings findings) {
        return Criterion.that("P11", EXIT, id -> noOpenMajors(findings, id), OPEN_MAJOR);
    }

    @Bean
    GateCriterion auditBeforeReview(Audits audits) {
        return Criterion.that("P12", ENTRY, reported(audits), NO_INTERNAL_AUDIT);
    }

    @Bean
    GateCriterion reviewInputsCovered(Reviews reviews) {
        return Criterion.that(
                "P12",
                EXIT,
                id -> reviews.latest(id)
                        .filter(review -> review.missingInputs().isEmpty())
                        .isPresent(),
                new Deviation("review-input-missing", "An input of the management review is missing.", REVIEWS));
    }

    @Bean
    GateCriterion reviewDecided(Reviews reviews) {
        return Criterion.that("P12", EXIT, id -> go(reviews, id), NO_GO);
    }

    static final Deviation NO_INTERNAL_AUDIT =
            new Deviation("internal-audit-missing", "The internal audit has not reported yet.", AUDITS);
    static final Deviation OPEN_MAJOR =
            new Deviation("internal-major-open", "A major finding of the internal audit is open.", FINDINGS);
    static final Deviation NO_GO = new Deviation(
            "review-without-go", "The management review is not signed, or it did not decide to go on.", REVIEWS);

    static Predicate<String> reported(Audits audits) {
        return id -> audits.latestReported(id, AuditKind.INTERNAL).isPresent();
    }

    static boolean go(Reviews reviews, String programmeId) {
        return reviews.latest(programmeId).filter(Review::go).isPresent();
    }

    static boolean noOpenMajors(Findings findings, String programmeId) {
        List<Finding> all = findings.all(programmeId);
        return all.stream()
                .filter(finding -> AuditKind.INTERNAL.equals(finding.source()))
                .noneMatch(finding -> finding.major() && finding.needsAction());
    }
}
