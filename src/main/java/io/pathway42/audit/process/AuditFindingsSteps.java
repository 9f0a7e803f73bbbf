package io.pathway42.audit.process;

import io.pathway42.audit.Audit;
import io.pathway42.audit.AuditKind;
import io.pathway42.audit.Audits;
import io.pathway42.audit.Finding;
import io.pathway42.audit.Findings;
import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What taking over the findings of an audit of the certification body does to the registers. */
@Configuration(proxyBeanMethods = false)
class AuditFindingsSteps {

    private final Audits audits;
    private final Findings findings;

    AuditFindingsSteps(Audits audits, Findings findings) {
        this.audits = audits;
        this.findings = findings;
    }

    @Bean
    Step acknowledgeFindings() {
        return Effect.of("userTask_AcknowledgeFindings")
                .showing(context -> report(context, AuditKind.STAGE_2))
                .doing((context, submission) -> note(
                        context,
                        AuditKind.STAGE_2,
                        Map.of(
                                "closing_meeting_on",
                                        submission.date("closingMeetingOn").orElse(context.today()),
                                "team_leader", submission.text("teamLeader"))));
    }

    @Bean
    Step answerFindings() {
        return Effect.of("userTask_AnswerFindings")
                .showing(context -> report(context, AuditKind.STAGE_2))
                .doing((context, submission) -> {
                    List<String> disputed = List.of(submission.text("disputed").split("[,;\\s]+", -1));
                    findings.ofLatest(context.programmeId(), AuditKind.STAGE_2).stream()
                            .map(Finding::ref)
                            .filter(disputed::contains)
                            .forEach(ref -> findings.note(context.programmeId(), ref, Map.of("disputed", true)));
                    return note(context, AuditKind.STAGE_2, Map.of("objection", submission.text("grounds")));
                });
    }

    @Bean
    Step appealFindings() {
        return Effect.of("userTask_AppealFindings")
                .showing(context -> Map.of(
                        "disputed",
                        String.join(
                                ", ",
                                findings.ofLatest(context.programmeId(), AuditKind.STAGE_2).stream()
                                        .filter(Finding::disputed)
                                        .map(Finding::ref)
                                        .toList()),
                        "grounds",
                        audit(context, AuditKind.STAGE_2).objection()));
    }

    @Bean
    Step recordSurveillance() {
        return Effect.of("userTask_RecordSurveillance")
                .showing(context -> {
                    Map<String, Object> values = report(context, AuditKind.SURVEILLANCE);
                    values.put("carriedRows", Shown.rows(carried(context)));
                    return values;
                })
                .doing((context, submission) -> {
                    String open =
                            "verified".equals(submission.text("carriedVerified")) ? "" : submission.text("stillOpen");
                    carried(context).stream()
                            .map(Finding::ref)
                            .filter(ref -> !open.contains(ref))
                            .forEach(ref -> findings.becomes(context.programmeId(), ref, Finding.CLOSED));
                    return days(context, submission, AuditKind.SURVEILLANCE);
                });
    }

    private List<Finding> carried(StepContext context) {
        String current = audit(context, AuditKind.SURVEILLANCE).ref();
        return findings.carried(context.programmeId()).stream()
                .filter(finding -> !finding.audit().equals(current))
                .toList();
    }

    @Bean
    Step recordRecertification() {
        return Effect.of("userTask_RecordRecertification")
                .showing(context -> report(context, AuditKind.RECERTIFICATION))
                .doing((context, submission) -> days(context, submission, AuditKind.RECERTIFICATION));
    }

    private Map<String, Object> days(StepContext context, Submission submission, String kind) {
        return note(
                context,
                kind,
                Map.of(
                        "start_on", submission.date("firstDay").orElse(context.today()),
                        "end_on", submission.date("lastDay").orElse(context.today()),
                        "team_leader", submission.text("teamLeader"),
                        "conclusion", submission.text("looked")));
    }

    private Map<String, Object> report(StepContext context, String kind) {
        Audit audit = audit(context, kind);
        List<Finding> all = findings.ofAudit(context.programmeId(), audit.ref());
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("reportDate", String.valueOf(audit.reportedOn()));
        values.put("findingSummary", Shown.summary(all));
        values.put("findingRows", Shown.rows(all));
        Shown.put(values, "teamLeader", audit.teamLeader());
        return values;
    }

    private Audit audit(StepContext context, String kind) {
        return audits.latestReported(context.programmeId(), kind).orElseThrow();
    }

    private Map<String, Object> note(StepContext context, String kind, Map<String, ?> columns) {
        audits.note(context.programmeId(), audit(context, kind).ref(), columns);
        return Map.of();
    }
}
