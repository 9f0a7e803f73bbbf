package io.pathway42.programme.process;

import static io.pathway42.programme.process.EarlierAnswers.both;

import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.programme.ChangeNotes;
import io.pathway42.programme.Programmes;
import io.pathway42.programme.ScopeStatements;
import io.pathway42.programme.UseStopped;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is decided about changes that come up outside the course of a programme. */
@Configuration(proxyBeanMethods = false)
class ChangeSteps {

    private final ChangeNotes notes;
    private final Programmes programmes;
    private final ScopeStatements scopes;
    private final EarlierAnswers earlier;
    private final ApplicationEventPublisher events;

    ChangeSteps(
            ChangeNotes notes,
            Programmes programmes,
            ScopeStatements scopes,
            EarlierAnswers earlier,
            ApplicationEventPublisher events) {
        this.notes = notes;
        this.programmes = programmes;
        this.scopes = scopes;
        this.earlier = earlier;
        this.events = events;
    }

    @Bean
    Step decideTargetDate() {
        return new FormStep("userTask_DecideTargetDate", this::target, (context, submission) -> {
            submission.date("newTarget").ifPresent(day -> programmes.retarget(context.programmeId(), day));
            settle(context, submission, "targetDateDecision");
        });
    }

    @Bean
    Step approveNewTargetDate() {
        return new FormStep(
                "userTask_ApproveNewTargetDate",
                both(this::target, context -> Map.of("replanTo", replanTo(context))),
                this::retarget);
    }

    @Bean
    Step planAfterRefusal() {
        return new FormStep("userTask_PlanAfterRefusal", this::target, this::retarget);
    }

    @Bean
    Step reviewObligations() {
        return new FormStep(
                "userTask_ReviewObligations",
                context -> Map.of(),
                (context, submission) -> notes.settle(context.programmeId(), context.subjectRef(), "reviewed"));
    }

    @Bean
    Step confirmWithdrawal() {
        return new FormStep(
                "userTask_ConfirmWithdrawal",
                this::reported,
                (context, submission) -> settle(context, submission, "withdrawal"));
    }

    @Bean
    Step orderStopOfUse() {
        return new FormStep("userTask_OrderStopOfUse", this::reported, (context, submission) -> {
            settle(context, submission, "stopOrder");
            if (submission.has("system")) {
                events.publishEvent(new UseStopped(
                        context.programmeId(), submission.text("system"), context.today(), submission.text("order")));
            }
        });
    }

    @Bean
    Step approveScopeChange() {
        return new FormStep(
                "userTask_ApproveScopeChange",
                both(
                        earlier.from("X5", "userTask_WriteChangeNote", "change", "consequences"),
                        context -> scopes.approved(context.programmeId())
                                .<Map<String, Object>>map(scope -> Map.of("newStatement", scope.statement()))
                                .orElse(Map.of())),
                (context, submission) -> {
                    settle(context, submission, "scopeChangeDecision");
                    if (submission.has("newStatement")) {
                        scopes.change(
                                context.programmeId(),
                                submission.text("newStatement"),
                                context.person(),
                                context.today(),
                                submission.date("validFrom").orElse(context.today()));
                    }
                });
    }

    private Map<String, Object> target(StepContext context) {
        return Map.of(
                "newTarget", programmes.get(context.programmeId()).targetDate().toString());
    }

    private void retarget(StepContext context, Submission submission) {
        submission.date("newTarget").ifPresent(day -> programmes.retarget(context.programmeId(), day));
    }

    private Map<String, Object> reported(StepContext context) {
        Map<String, Object> start = new HashMap<>();
        notes.find(context.programmeId(), context.subjectRef()).ifPresent(note -> {
            StartSteps.put(start, "eventText", note.text());
            StartSteps.put(start, "system", note.subject());
        });
        return start;
    }

    private void settle(StepContext context, Submission submission, String field) {
        notes.settle(context.programmeId(), context.subjectRef(), submission.text(field));
    }

    private static String replanTo(StepContext context) {
        return "design".equals(context.variables().get("replanTo")) ? "design" : "operation";
    }
}
