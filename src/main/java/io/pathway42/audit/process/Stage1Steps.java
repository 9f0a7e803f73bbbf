package io.pathway42.audit.process;

import io.pathway42.audit.Audit;
import io.pathway42.audit.AuditKind;
import io.pathway42.audit.Audits;
import io.pathway42.audit.Concern;
import io.pathway42.audit.Concerns;
import io.pathway42.audit.FindingOwners;
import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.programme.Programmes;
import io.pathway42.programme.Timers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the steps of stage 1 do to the registers. */
@Configuration(proxyBeanMethods = false)
class Stage1Steps {

    private static final int DAYS_TO_CLOSE = 28;
    private static final int DAYS_TO_REPEAT = 91;

    private final Audits audits;
    private final Concerns concerns;
    private final FindingOwners owners;
    private final Programmes programmes;
    private final Timers timers;

    Stage1Steps(Audits audits, Concerns concerns, FindingOwners owners, Programmes programmes, Timers timers) {
        this.audits = audits;
        this.concerns = concerns;
        this.owners = owners;
        this.programmes = programmes;
        this.timers = timers;
    }

    @Bean
    Step buildStage1Pack() {
        return Effect.of("userTask_BuildStage1Pack").doing((context, submission) -> {
            LocalDate on = day(context, submission, "auditOn");
            String ref = audits.underWay(context.programmeId(), context.clientId(), AuditKind.STAGE_1);
            audits.note(context.programmeId(), ref, Map.of("start_on", on));
            return Map.of("stage1DueBy", timers.at(on));
        });
    }

    @Bean
    Step receiveConclusions() {
        return Effect.of("userTask_ReceiveConclusions")
                .showing(context -> {
                    Audit audit = audit(context);
                    return Map.of(
                            "reportDate", String.valueOf(audit.reportedOn()),
                            "conclusion", audit.conclusion().replace('-', ' '),
                            "concernRows", open(context));
                })
                .doing((context, submission) -> {
                    audits.note(
                            context.programmeId(),
                            audit(context).ref(),
                            Map.of("team_leader", submission.text("teamLeader")));
                    return Map.of();
                });
    }

    @Bean
    Step planConcerns() {
        return Effect.of("userTask_PlanConcerns")
                .showing(context -> Map.of("concernRows", open(context), "plan", plan(context)))
                .doing((context, submission) -> {
                    submission.rows("plan").forEach(row -> plan(context, row));
                    return Map.of();
                });
    }

    private List<Map<String, String>> plan(StepContext context) {
        String due = context.today().plusDays(DAYS_TO_CLOSE).toString();
        return concerns.stillOpen(context.programmeId()).stream()
                .map(concern -> Map.of(
                        "ref", concern.ref(),
                        "owner", owners.of(context.programmeId(), concern.requirements()),
                        "due", due))
                .toList();
    }

    private void plan(StepContext context, Submission row) {
        concerns.note(
                context.programmeId(),
                row.text("ref"),
                Map.of(
                        "status", "planned",
                        "owner", row.text("owner"),
                        "due", day(context, row, "due"),
                        "plan", row.text("how")));
    }

    @Bean
    Step closeConcern() {
        return Effect.of("userTask_CloseConcern")
                .showing(context -> {
                    Concern concern = concerns.find(context.programmeId(), context.subjectRef())
                            .orElseThrow();
                    return Map.of(
                            "concernRefs", String.join(", ", concern.requirements()),
                            "concernText", concern.text(),
                            "concernPlan", concern.plan());
                })
                .doing((context, submission) -> {
                    concerns.note(
                            context.programmeId(),
                            context.subjectRef(),
                            Map.of(
                                    "status", "closed",
                                    "done", submission.text("done"),
                                    "proof", submission.text("proof"),
                                    "closed_on", day(context, submission, "closedOn")));
                    return Map.of();
                });
    }

    @Bean
    Step replanStage1() {
        return Effect.of("userTask_ReplanStage1")
                .showing(context -> Map.of("concernRows", open(context), "newTarget", newTarget(context)))
                .doing((context, submission) -> {
                    programmes.retarget(context.programmeId(), day(context, submission, "newTarget"));
                    return Map.of();
                });
    }

    private String newTarget(StepContext context) {
        LocalDate target = programmes.get(context.programmeId()).targetDate();
        LocalDate later = target.isAfter(context.today()) ? target : context.today();
        return later.plusDays(DAYS_TO_REPEAT).toString();
    }

    private List<Map<String, String>> open(StepContext context) {
        return Shown.concerns(concerns.stillOpen(context.programmeId()));
    }

    private Audit audit(StepContext context) {
        return audits.latestReported(context.programmeId(), AuditKind.STAGE_1).orElseThrow();
    }

    private static LocalDate day(StepContext context, Submission submission, String key) {
        return submission.date(key).orElse(context.today());
    }
}
