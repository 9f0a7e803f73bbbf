package io.pathway42.audit.process;

import io.pathway42.audit.Finding;
import io.pathway42.audit.Findings;
import io.pathway42.audit.Review;
import io.pathway42.audit.Reviews;
import io.pathway42.audit.Reviews.ReviewDecision;
import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.gap.Backlog;
import io.pathway42.gap.NewItem;
import io.pathway42.identity.People;
import io.pathway42.register.Lines;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the steps of the management review do to the registers. */
@Configuration(proxyBeanMethods = false)
class ReviewSteps {

    private final Reviews reviews;
    private final ReviewInputs inputs;
    private final Findings findings;
    private final Backlog backlog;
    private final People people;

    ReviewSteps(Reviews reviews, ReviewInputs inputs, Findings findings, Backlog backlog, People people) {
        this.reviews = reviews;
        this.inputs = inputs;
        this.findings = findings;
        this.backlog = backlog;
        this.people = people;
    }

    @Bean
    Step collectReviewInputs() {
        return Effect.of("userTask_CollectReviewInputs")
                .showing(context -> inputs.known(context.programmeId()))
                .doing((context, submission) -> {
                    reviews.underWay(context.programmeId(), context.clientId());
                    reviews.note(
                            context.programmeId(),
                            Map.of(
                                    "meeting_on", day(context, submission, "meetingOn"),
                                    "earlier_actions", submission.text("earlierActions"),
                                    "changes", submission.text("changes"),
                                    "parties", submission.text("parties"),
                                    "nonconformities", submission.text("nonconformities"),
                                    "monitoring", submission.text("monitoring"),
                                    "audits", submission.text("audits"),
                                    "improvement", submission.text("improvement"),
                                    "missing", Lines.join(submission.list("missingInputs"))));
                    return Map.of();
                });
    }

    @Bean
    Step holdManagementReview() {
        return Effect.of("userTask_HoldReview")
                .showing(context -> Map.of("inputSummary", summary(review(context))))
                .doing((context, submission) -> {
                    reviews.decide(
                            context.programmeId(),
                            context.clientId(),
                            review(context).ref(),
                            submission.rows("decisions").stream()
                                    .map(row -> decision(context, row))
                                    .toList());
                    return note(
                            context,
                            Map.of(
                                    "status", "held",
                                    "held_on", day(context, submission, "heldOn"),
                                    "present", Lines.join(submission.list("present")),
                                    "suitable", submission.text("suitable"),
                                    "adequate", submission.text("adequate"),
                                    "effective", submission.text("effective")));
                });
    }

    private static ReviewDecision decision(StepContext context, Submission row) {
        return new ReviewDecision(
                null,
                row.text("text"),
                row.text("kind"),
                row.text("owner"),
                day(context, row, "due"),
                row.text("budget"));
    }

    private static String summary(Review review) {
        return review.inputs().entrySet().stream()
                .map(input -> "**%s:** %s".formatted(input.getKey(), input.getValue()))
                .collect(Collectors.joining("\n\n"));
    }

    @Bean
    Step writeMinutes() {
        return Effect.of("userTask_WriteMinutes")
                .showing(context -> Map.of(
                        "heldOn", String.valueOf(review(context).heldOn()),
                        "decisionSummary", decisions(context),
                        "minutes", summary(review(context)) + "\n\n**Decisions:** " + decisions(context)))
                .doing((context, submission) -> note(
                        context,
                        Map.of(
                                "document_number", submission.text("documentNumber"),
                                "minutes", submission.text("minutes"))));
    }

    @Bean
    Step signMinutes() {
        return Effect.of("userTask_SignMinutes")
                .showing(context -> Map.of(
                        "documentNumber", review(context).documentNumber(),
                        "minutes", review(context).minutes()))
                .doing((context, submission) -> note(
                        context,
                        Map.of(
                                "status", "signed",
                                "signed_by", context.person(),
                                "signed_on", day(context, submission, "signedOn"))));
    }

    @Bean
    Step trackReviewDecisions() {
        return Effect.of("userTask_TrackDecisions")
                .showing(context -> Map.of("decisionSummary", decisions(context), "actions", actions(context)))
                .doing((context, submission) -> {
                    submission
                            .rows("actions")
                            .forEach(row -> backlog.add(
                                    context.programmeId(),
                                    context.clientId(),
                                    new NewItem(
                                            row.text("title"),
                                            List.of(row.text("requirement")),
                                            row.text("owner"),
                                            row.number("effortDays"),
                                            day(context, row, "due"),
                                            "management-review")));
                    return Map.of();
                });
    }

    private List<Map<String, Object>> actions(StepContext context) {
        return reviews.decisions(context.programmeId(), review(context).ref()).stream()
                .map(decision -> Map.<String, Object>of(
                        "title",
                                decision.text()
                                        .substring(
                                                0, Math.min(200, decision.text().length())),
                        "requirement", "9.3.3",
                        "owner", decision.owner(),
                        "due", decision.due().toString(),
                        "effortDays", 1))
                .toList();
    }

    private String decisions(StepContext context) {
        return reviews.decisions(context.programmeId(), review(context).ref()).stream()
                .map(decision ->
                        "%s (%s, until %s)".formatted(decision.text(), people.name(decision.owner()), decision.due()))
                .collect(Collectors.joining("\n\n"));
    }

    @Bean
    Step decideGo() {
        return Effect.of("userTask_DecideGo")
                .showing(context -> Map.of("readiness", readiness(context)))
                .doing((context, submission) -> note(
                        context,
                        Map.of(
                                "status", "decided",
                                "decision", submission.text("goDecision"),
                                "conditions", submission.text("conditions"))));
    }

    private String readiness(StepContext context) {
        long majors = findings.all(context.programmeId()).stream()
                .filter(Finding::needsAction)
                .filter(Finding::major)
                .count();
        return majors == 0 ? "No major finding is open." : "Open major findings: " + majors + ".";
    }

    @Bean
    Step meetConditions() {
        return Effect.of("userTask_MeetConditions")
                .showing(context -> Map.of("conditions", review(context).conditions()));
    }

    private Review review(StepContext context) {
        return reviews.latest(context.programmeId()).orElseThrow();
    }

    private Map<String, Object> note(StepContext context, Map<String, ?> columns) {
        reviews.note(context.programmeId(), columns);
        return Map.of();
    }

    private static LocalDate day(StepContext context, Submission submission, String key) {
        return submission.date(key).orElse(context.today());
    }
}
