package io.pathway42.audit.process;

import io.pathway42.audit.Finding;
import io.pathway42.audit.FindingOwners;
import io.pathway42.audit.Findings;
import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.problem.Problem;
import io.pathway42.register.Lines;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the steps of corrective action do to the register of findings. */
@Configuration(proxyBeanMethods = false)
class FindingSteps {

    private final Findings findings;
    private final FindingOwners owners;

    FindingSteps(Findings findings, FindingOwners owners) {
        this.findings = findings;
        this.owners = owners;
    }

    @Bean
    Step registerFinding() {
        return Effect.of("userTask_RegisterFinding")
                .showing(context -> {
                    Finding finding = finding(context);
                    Map<String, Object> values = Shown.of(finding);
                    values.put("title", finding.label());
                    Shown.put(values, "owner", finding.owner());
                    return values;
                })
                .doing(this::register);
    }

    private Map<String, Object> register(StepContext context, Submission submission) {
        String owner = submission.text("owner");
        String checkRole =
                owners.checkRole(context.programmeId(), finding(context).source(), owner);
        if (checkRole.isEmpty()) {
            throw Problem.Refused.because(
                    "owner", "Nobody else could check this person's action. Name somebody who does not audit.");
        }
        note(
                context,
                Map.of(
                        "owner", owner,
                        "title", submission.text("title"),
                        "systems", Lines.join(submission.list("systems"))));
        return Map.of("checkRole", checkRole);
    }

    @Bean
    Step correctFinding() {
        return Effect.of("userTask_CorrectFinding")
                .showing(this::shown)
                .doing((context, submission) -> note(context, Map.of("correction", submission.text("correction"))));
    }

    @Bean
    Step findRootCause() {
        return Effect.of("userTask_FindRootCause")
                .showing(this::shown)
                .doing((context, submission) -> note(context, Map.of("cause", submission.text("cause"))));
    }

    @Bean
    Step assessExtent() {
        return Effect.of("userTask_AssessExtent")
                .showing(this::shown)
                .doing((context, submission) -> note(context, Map.of("extent", submission.text("extent"))));
    }

    @Bean
    Step implementAction() {
        return Effect.of("userTask_ImplementAction")
                .showing(this::shown)
                .doing((context, submission) -> note(
                        context,
                        Map.of(
                                "action",
                                        submission.rows("actions").stream()
                                                .map(row -> "%s (%s, %s)"
                                                        .formatted(
                                                                row.text("action"), row.text("state"), row.text("due")))
                                                .collect(Collectors.joining("\n")),
                                "proof", submission.text("proof"))));
    }

    @Bean
    Step checkAction() {
        return Effect.of("userTask_CheckAction").showing(this::shown).doing((context, submission) -> {
            boolean released = "release".equals(submission.text("checkDecision"));
            note(
                    context,
                    Map.of(
                            "checked_by",
                            context.person(),
                            "verification",
                            submission.text("seen") + (released ? "" : " Missing: " + submission.text("missing"))));
            if (released && !"body".equals(finding(context).answeredTo())) {
                findings.becomes(context.programmeId(), context.subjectRef(), Finding.CLOSED);
            }
            return Map.of();
        });
    }

    @Bean
    Step submitAnswer() {
        return Effect.of("userTask_SubmitAnswer").showing(this::shown).doing((context, submission) -> {
            note(context, Map.of("submitted_on", submission.date("sentOn").orElse(context.today())));
            findings.becomes(context.programmeId(), context.subjectRef(), Finding.SUBMITTED);
            return Map.of("responseDueBy", findings.limit(context.programmeId(), context.subjectRef()));
        });
    }

    private Map<String, Object> shown(StepContext context) {
        return Shown.of(finding(context));
    }

    private Finding finding(StepContext context) {
        return findings.get(context.programmeId(), context.subjectRef());
    }

    private Map<String, Object> note(StepContext context, Map<String, ?> columns) {
        findings.note(context.programmeId(), context.subjectRef(), columns);
        return Map.of();
    }
}
