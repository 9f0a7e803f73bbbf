package io.pathway42.audit.process;

import io.pathway42.audit.Audit;
import io.pathway42.audit.AuditKind;
import io.pathway42.audit.Audits;
import io.pathway42.audit.Finding;
import io.pathway42.audit.Findings;
import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.identity.People;
import io.pathway42.inventory.AiSystems;
import io.pathway42.register.Lines;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the steps of the internal audit do to the registers. */
@Configuration(proxyBeanMethods = false)
class InternalAuditSteps {

    private final Audits audits;
    private final Findings findings;
    private final AiSystems systems;
    private final People people;

    InternalAuditSteps(Audits audits, Findings findings, AiSystems systems, People people) {
        this.audits = audits;
        this.findings = findings;
        this.systems = systems;
        this.people = people;
    }

    @Bean
    Step draftAuditProgramme() {
        return Effect.of("userTask_DraftAuditProgramme")
                .showing(context -> Map.of("auditHistory", history(context)))
                .doing((context, submission) -> {
                    String ref = audits.underWay(context.programmeId(), context.clientId(), AuditKind.INTERNAL);
                    audits.note(
                            context.programmeId(),
                            ref,
                            Map.of(
                                    "start_on", day(context, submission, "startOn"),
                                    "end_on", day(context, submission, "endOn"),
                                    "auditors", auditors(submission.rows("items")),
                                    "scope", submission.text("method")));
                    return Map.of("auditId", ref);
                });
    }

    private String history(StepContext context) {
        String past = audits.of(context.programmeId(), AuditKind.INTERNAL).stream()
                .filter(Audit::reported)
                .map(Shown::of)
                .collect(Collectors.joining("; "));
        return past.isEmpty() ? "This is the first internal audit." : "Before: " + past;
    }

    private static String auditors(List<Submission> rows) {
        return Lines.join(rows.stream()
                .map(row -> row.text("auditor"))
                .filter(auditor -> !auditor.isEmpty())
                .distinct()
                .toList());
    }

    @Bean
    Step approveAuditProgramme() {
        return Effect.of("userTask_ApproveAuditProgramme").showing(this::summary);
    }

    @Bean
    Step checkAuditors() {
        return Effect.of("userTask_CheckAuditors").showing(this::summary);
    }

    private Map<String, Object> summary(StepContext context) {
        Audit audit = audit(context);
        String names = Lines.split(audit.auditors()).stream().map(people::name).collect(Collectors.joining(", "));
        return Map.of(
                "auditSummary",
                "From %s to %s by %s. Sample: %s".formatted(audit.startOn(), audit.endOn(), names, audit.scope()));
    }

    @Bean
    Step planInternalAudit() {
        return Effect.of("userTask_PlanInternalAudit")
                .showing(context -> Map.of("systems", systems.inScope(context.programmeId())))
                .doing((context, submission) -> note(
                        context,
                        Map.of(
                                "start_on", day(context, submission, "startOn"),
                                "end_on", day(context, submission, "endOn"),
                                "systems", Lines.join(submission.list("systems")),
                                "scope", submission.text("scope"))));
    }

    @Bean
    Step conductInternalAudit() {
        return Effect.of("userTask_ConductInternalAudit")
                .doing((context, submission) -> note(
                        context,
                        Map.of(
                                "status", "conducted",
                                "end_on", day(context, submission, "heldTo"),
                                "coverage", submission.text("auditCoverage"),
                                "open_items", submission.text("affectedItems"))));
    }

    @Bean
    Step auditItemsAgain() {
        return Effect.of("userTask_AuditItemsAgain")
                .showing(context -> Map.of("affectedItems", audit(context).openItems()))
                .doing((context, submission) -> note(context, Map.of("coverage", "complete", "open_items", "")));
    }

    @Bean
    Step reportInternalAudit() {
        return Effect.of("userTask_ReportInternalAudit")
                .showing(context -> Map.of(
                        "findingSummary", Shown.summary(findings.ofAudit(context.programmeId(), context.subjectRef()))))
                .doing((context, submission) -> note(
                        context,
                        Map.of(
                                "status", "reported",
                                "conforms", submission.text("conforms"),
                                "effective", submission.text("effective"),
                                "conclusion", submission.text("conclusion"),
                                "recipients", Lines.join(submission.list("recipients")),
                                "reported_on", day(context, submission, "reportedOn"))));
    }

    @Bean
    Step correctAuditFinding() {
        return Effect.of("userTask_CorrectAuditFinding").showing(this::finding).doing((context, submission) -> {
            findings.note(
                    context.programmeId(),
                    context.subjectRef(),
                    Map.of(
                            "correction", submission.text("correction"),
                            "cause", submission.text("cause"),
                            "extent", submission.text("extent"),
                            "action", submission.text("action"),
                            "proof", submission.text("proof")));
            return Map.of();
        });
    }

    @Bean
    Step verifyAuditFinding() {
        return Effect.of("userTask_VerifyAuditFinding").showing(this::finding).doing((context, submission) -> {
            boolean closed = "closed".equals(submission.text("verification"));
            findings.note(
                    context.programmeId(),
                    context.subjectRef(),
                    Map.of(
                            "checked_by",
                            context.person(),
                            "verification",
                            submission.text("seen") + (closed ? "" : " Missing: " + submission.text("missing"))));
            findings.becomes(context.programmeId(), context.subjectRef(), closed ? Finding.CLOSED : Finding.OPEN);
            return Map.of();
        });
    }

    private Map<String, Object> finding(StepContext context) {
        return Shown.of(findings.get(context.programmeId(), context.subjectRef()));
    }

    private Audit audit(StepContext context) {
        return audits.find(context.programmeId(), context.subjectRef()).orElseThrow();
    }

    private Map<String, Object> note(StepContext context, Map<String, ?> columns) {
        audits.note(context.programmeId(), context.subjectRef(), columns);
        return Map.of();
    }

    private static LocalDate day(StepContext context, Submission submission, String key) {
        return submission.date(key).orElse(context.today());
    }
}
