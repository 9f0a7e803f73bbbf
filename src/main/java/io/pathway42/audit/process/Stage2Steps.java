package io.pathway42.audit.process;

import io.pathway42.audit.Audit;
import io.pathway42.audit.AuditKind;
import io.pathway42.audit.Audits;
import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.programme.Timers;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the steps before and during stage 2 do to the registers. */
@Configuration(proxyBeanMethods = false)
class Stage2Steps {

    private final Audits audits;
    private final Timers timers;

    Stage2Steps(Audits audits, Timers timers) {
        this.audits = audits;
        this.timers = timers;
    }

    @Bean
    Step checkStage1Validity() {
        return Effect.of("userTask_CheckStage1Validity").showing(this::stage1).doing((context, submission) -> {
            audits.underWay(context.programmeId(), context.clientId(), AuditKind.STAGE_2);
            return Map.of("stage2Valid", !"repeat".equals(submission.text("stage1Validity")));
        });
    }

    @Bean
    Step recheckStage1() {
        return Effect.of("userTask_RecheckStage1").showing(this::stage1);
    }

    @Bean
    Step askStage1Validity() {
        return Effect.of("userTask_AskStage1Validity").showing(this::stage1);
    }

    private Map<String, Object> stage1(StepContext context) {
        LocalDate on = audits.latestReported(context.programmeId(), AuditKind.STAGE_1)
                .map(Audit::reportedOn)
                .orElse(context.today());
        return Map.of("stage1Date", on.toString(), "stage1Age", ChronoUnit.DAYS.between(on, context.today()));
    }

    @Bean
    Step confirmAuditPlan() {
        return Effect.of("userTask_ConfirmAuditPlan").showing(this::team).doing((context, submission) -> {
            LocalDate end = day(context, submission, "endOn");
            note(
                    context,
                    Map.of(
                            "start_on", day(context, submission, "startOn"),
                            "end_on", end,
                            "team_leader", submission.text("teamLeader"),
                            "team", submission.text("team")));
            return Map.of("stage2DueBy", timers.at(end));
        });
    }

    @Bean
    Step acceptAuditors() {
        return Effect.of("userTask_AcceptAuditors")
                .showing(context -> Map.of(
                        "team",
                        audit(context).teamLeader() + " " + audit(context).team()))
                .doing((context, submission) -> note(
                        context,
                        Map.of(
                                "objection",
                                (submission.text("objectionTo") + " " + submission.text("reason")).strip())));
    }

    @Bean
    Step objectToAuditors() {
        return Effect.of("userTask_ObjectToAuditors")
                .showing(context -> Map.of("objection", audit(context).objection()))
                .doing((context, submission) ->
                        note(context, Map.of("team", submission.text("newTeam"), "objection", "")));
    }

    @Bean
    Step freezeChanges() {
        return Effect.of("userTask_FreezeChanges").showing(context -> {
            Audit audit = audit(context);
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("stage2Start", String.valueOf(audit.startOn()));
            values.put("from", context.today().toString());
            values.put("until", String.valueOf(audit.endOn() == null ? context.today() : audit.endOn()));
            return values;
        });
    }

    @Bean
    Step holdAuditDays() {
        return Effect.of("userTask_HoldAuditDays")
                .showing(context -> Map.of("lastDay", context.today().toString()))
                .doing((context, submission) -> note(
                        context,
                        Map.of(
                                "status", "conducted",
                                "start_on", day(context, submission, "firstDay"),
                                "end_on", day(context, submission, "lastDay"))));
    }

    private Map<String, Object> team(StepContext context) {
        Map<String, Object> values = new LinkedHashMap<>();
        Shown.put(values, "teamLeader", audit(context).teamLeader());
        Shown.put(values, "team", audit(context).team());
        return values;
    }

    private Audit audit(StepContext context) {
        return audits.latest(context.programmeId(), AuditKind.STAGE_2).orElseThrow();
    }

    private Map<String, Object> note(StepContext context, Map<String, ?> columns) {
        audits.note(context.programmeId(), audit(context).ref(), columns);
        return Map.of();
    }

    private static LocalDate day(StepContext context, Submission submission, String key) {
        return submission.date(key).orElse(context.today());
    }
}
