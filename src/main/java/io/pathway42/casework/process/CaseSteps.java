package io.pathway42.casework.process;

import io.pathway42.casework.Case;
import io.pathway42.casework.Cases;
import io.pathway42.casework.Handlers;
import io.pathway42.casework.Secret;
import io.pathway42.engine.SeparationRules;
import io.pathway42.engine.SeparationRules.Rule;
import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.identity.People;
import io.pathway42.problem.Problem;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the steps of complaints and concerns do to the register of cases. */
@Configuration(proxyBeanMethods = false)
class CaseSteps {

    private final Cases cases;
    private final Handlers handlers;
    private final People people;
    private final SeparationRules rules;

    CaseSteps(Cases cases, Handlers handlers, People people, SeparationRules rules) {
        this.cases = cases;
        this.handlers = handlers;
        this.people = people;
        this.rules = rules;
    }

    @Bean
    Step receiveConcern() {
        return step("userTask_ReceiveConcern", (context, submission) -> {
            taken(context, submission, "concernKind");
            keep(context, Map.of("protection", submission.text("protection")));
        });
    }

    @Bean
    Step acknowledgeComplaint() {
        return step(
                "userTask_AcknowledgeComplaint", (context, submission) -> taken(context, submission, "complaintKind"));
    }

    /** Who takes a case in handles it; whom it turns out to be about is kept away from here on. */
    private void taken(StepContext context, Submission submission, String topic) {
        submission.optional("aboutPerson").ifPresent(about -> {
            if (about.equals(context.person())) {
                Rule rule = rules.get("SD-10");
                throw Problem.Refused.because(
                        "aboutPerson", "%s: %s Hand it over. %s".formatted(rule.id(), rule.text(), rule.wayOut()));
            }
            keep(context, Map.of("about_person", about));
        });
        submission.optional("system").ifPresent(system -> note(context, Map.of("system", system)));
        note(
                context,
                Map.of(
                        "status", Case.OPEN,
                        "topic", submission.text(topic),
                        "handler", context.person(),
                        "acknowledged_on", day(context, submission, "acknowledgedOn")));
    }

    @Bean
    Step reviewByHuman() {
        return step(
                "userTask_ReviewByHuman",
                (context, submission) -> keep(context, Map.of("seen", submission.text("reviewReason"))));
    }

    @Bean
    Step investigateConcern() {
        return step("userTask_InvestigateConcern", (context, submission) -> {
            keep(context, Map.of("found", submission.text("found"), "proposal", submission.text("proposal")));
            note(context, Map.of("outcome", submission.text("verdict"), "handler", context.person()));
        });
    }

    @Bean
    Step investigateComplaint() {
        return step("userTask_InvestigateComplaint", (context, submission) -> {
            keep(context, Map.of("found", submission.text("found"), "proposal", submission.text("remedy")));
            note(context, Map.of("handler", context.person()));
        });
    }

    @Bean
    Step decideOnConcern() {
        return step("userTask_DecideOnConcern", (context, submission) -> {});
    }

    @Bean
    Step answerReporter() {
        return step("userTask_AnswerReporter", this::answered);
    }

    @Bean
    Step answerComplaint() {
        return step("userTask_AnswerComplaint", (context, submission) -> {
            answered(context, submission);
            boolean settled = !"disputed".equals(submission.text("complaintOutcome"));
            note(context, Map.of("outcome", submission.text("complaintOutcome")));
            if (settled) {
                close(context);
            }
        });
    }

    private void answered(StepContext context, Submission submission) {
        keep(context, Map.of("answer", submission.text("answer")));
        note(
                context,
                Map.of(
                        "status", Case.ANSWERED,
                        "handler", context.person(),
                        "answered_on", day(context, submission, "answeredOn")));
    }

    @Bean
    Step checkRetaliation() {
        return step("userTask_CheckRetaliation", (context, submission) -> {
            keep(context, Map.of("seen", submission.text("seen")));
            if ("none".equals(submission.text("retaliation"))) {
                close(context);
            }
        });
    }

    @Bean
    Step stopRetaliation() {
        return step("userTask_StopRetaliation", (context, submission) -> close(context));
    }

    @Bean
    Step chaseComplaint() {
        return step("userTask_ChaseComplaint", (context, submission) -> {});
    }

    @Bean
    Step decideOnComplaint() {
        return step("userTask_DecideOnComplaint", (context, submission) -> close(context));
    }

    private void close(StepContext context) {
        note(context, Map.of("status", Case.CLOSED, "closed_on", context.today()));
    }

    private void note(StepContext context, Map<String, ?> columns) {
        cases.note(context.programmeId(), context.subjectRef(), columns);
    }

    private void keep(StepContext context, Map<String, ?> columns) {
        cases.keep(context.programmeId(), context.subjectRef(), columns);
    }

    private static LocalDate day(StepContext context, Submission submission, String key) {
        return submission.date(key).orElse(context.today());
    }

    private Step step(String element, BiConsumer<StepContext, Submission> effect) {
        return new CaseStep(element, effect);
    }

    /** Shows what the case is about only to who has it. */
    private Map<String, Object> shown(StepContext context) {
        Case entry = cases.get(context.programmeId(), context.subjectRef());
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("caseRef", entry.ref());
        values.put("receivedOn", entry.receivedOn().toString());
        boolean may = handlers.may(context.programmeId(), entry.ref(), context.person());
        Secret secret = cases.secret(context.programmeId(), entry.ref());
        values.put("caseText", may ? secret.text() : "Claim it to read it: the case is confidential.");
        values.put("caseReporter", may ? reporter(secret) : "");
        values.put(
                "caseAbout",
                may && !secret.aboutPerson().isEmpty() ? "\n\nAbout: " + people.name(secret.aboutPerson()) : "");
        values.put("caseFound", may ? secret.found() : "");
        values.put("caseProposal", may ? secret.proposal() : "");
        values.put("caseSeen", may ? secret.seen() : "");
        if (!entry.system().isEmpty()) {
            values.put("system", entry.system());
        }
        if (may && !secret.aboutPerson().isEmpty()) {
            values.put("aboutPerson", secret.aboutPerson());
        }
        return values;
    }

    private String reporter(Secret secret) {
        String who = secret.reporter().isEmpty() ? "somebody who stays anonymous" : people.name(secret.reporter());
        return "Reported by " + who + (secret.contact().isEmpty() ? "." : ", " + secret.contact() + ".");
    }

    private final class CaseStep implements Step {

        private final String element;
        private final BiConsumer<StepContext, Submission> effect;

        CaseStep(String element, BiConsumer<StepContext, Submission> effect) {
            this.element = element;
            this.effect = effect;
        }

        @Override
        public String element() {
            return element;
        }

        @Override
        public Map<String, Object> prefill(StepContext context) {
            return shown(context);
        }

        @Override
        public Map<String, Object> submit(StepContext context, Submission submission) {
            effect.accept(context, submission);
            return Map.of();
        }
    }
}
