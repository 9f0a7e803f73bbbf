package io.pathway42.audit.process;

import io.pathway42.audit.Audits;
import io.pathway42.audit.Finding;
import io.pathway42.audit.Findings;
import io.pathway42.engine.RoleHolders;
import io.pathway42.engine.SeparationRules;
import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.identity.People;
import io.pathway42.problem.Problem;
import io.pathway42.register.Lines;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the steps of the internal audit do to the registers. */
@Configuration(proxyBeanMethods = false)
class InternalAuditSteps {

    private static final String SPONSOR = "executive_sponsor";

    private final Audits audits;
    private final Findings findings;
    private final RoleHolders holders;
    private final People people;
    private final SeparationRules rules;

    InternalAuditSteps(Audits audits, Findings findings, RoleHolders holders, People people, SeparationRules rules) {
        this.audits = audits;
        this.findings = findings;
        this.holders = holders;
        this.people = people;
        this.rules = rules;
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
    Step reportInternalAudit() {
        return Effect.of("userTask_ReportInternalAudit")
                .showing(context -> Map.of(
                        "findingSummary",
                        Shown.summary(findings.ofAudit(context.programmeId(), context.subjectRef())),
                        "recipients",
                        recipients(context)))
                .doing((context, submission) -> {
                    refuseWithoutSponsor(context, submission.list("recipients"));
                    return note(
                            context,
                            Map.of(
                                    "status", "reported",
                                    "conforms", submission.text("conforms"),
                                    "effective", submission.text("effective"),
                                    "conclusion", submission.text("conclusion"),
                                    "recipients", Lines.join(submission.list("recipients")),
                                    "reported_on", day(context, submission, "reportedOn")));
                });
    }

    /** Top management and the owners of the findings. */
    private List<String> recipients(StepContext context) {
        return Stream.concat(
                        holders.of(context.programmeId(), SPONSOR).stream(),
                        findings.ofAudit(context.programmeId(), context.subjectRef()).stream()
                                .map(Finding::owner)
                                .filter(owner -> people.find(owner).isPresent()))
                .distinct()
                .toList();
    }

    private void refuseWithoutSponsor(StepContext context, List<String> recipients) {
        List<String> sponsors = holders.of(context.programmeId(), SPONSOR);
        if (!sponsors.isEmpty() && Collections.disjoint(recipients, sponsors)) {
            throw Problem.Refused.because(
                    "recipients",
                    "SD-02: %s Add %s."
                            .formatted(
                                    rules.get("SD-02").text(),
                                    sponsors.stream().map(people::name).collect(Collectors.joining(" or "))));
        }
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

    private Map<String, Object> note(StepContext context, Map<String, ?> columns) {
        audits.note(context.programmeId(), context.subjectRef(), columns);
        return Map.of();
    }

    private static LocalDate day(StepContext context, Submission submission, String key) {
        return submission.date(key).orElse(context.today());
    }
}
