package io.pathway42.audit;

import static io.pathway42.engine.GateCriterion.Side.ENTRY;
import static io.pathway42.engine.GateCriterion.Side.EXIT;

import io.pathway42.engine.Deviation;
import io.pathway42.engine.GateCriterion;
import io.pathway42.engine.RoleHolders;
import io.pathway42.programme.Conflicts;
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
    private static final String PEOPLE = "people";
    private static final String AUDITOR = "internal_auditor";
    private static final String AUDIT = "steps/11.6";
    private static final String REVIEW = "steps/12.3";

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
    GateCriterion auditorNamed(RoleHolders holders, Conflicts conflicts) {
        return Criterion.that(
                "P11",
                ENTRY,
                id -> !holders.of(id, AUDITOR).isEmpty() || tiny(conflicts, id),
                new Deviation(
                        "no-internal-auditor",
                        "Nobody is internal auditor. Name somebody who neither runs nor built the management system.",
                        PEOPLE));
    }

    /** A firm too small to audit itself is told so by a rule of its own, and whom to name. */
    private static boolean tiny(Conflicts conflicts, String programmeId) {
        return conflicts.toMend(programmeId).stream().anyMatch(conflict -> "SD-14".equals(conflict.rule()));
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
                        PEOPLE));
    }

    /** Nobody among those who are named; that somebody is named is asked for itself. */
    private static boolean independent(RoleHolders holders, String programmeId) {
        Set<String> involved = new HashSet<>(holders.of(programmeId, "aims_manager"));
        involved.addAll(holders.of(programmeId, "lead_consultant"));
        List<String> auditors = holders.of(programmeId, AUDITOR);
        return auditors.isEmpty() || !involved.containsAll(auditors);
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
                        "steps/11.4"));
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
                new Deviation("review-input-missing", "An input of the management review is missing.", REVIEW));
    }

    @Bean
    GateCriterion reviewDecided(Reviews reviews) {
        return Criterion.that("P12", EXIT, id -> go(reviews, id), NO_GO);
    }

    static final Deviation NO_INTERNAL_AUDIT =
            new Deviation("internal-audit-missing", "The internal audit has not reported yet.", AUDIT);
    static final Deviation OPEN_MAJOR =
            new Deviation("internal-major-open", "A major finding of the internal audit is open.", FINDINGS);
    static final Deviation NO_GO = new Deviation(
            "review-without-go", "The management review is not signed, or it did not decide to go on.", "steps/12.6");

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
