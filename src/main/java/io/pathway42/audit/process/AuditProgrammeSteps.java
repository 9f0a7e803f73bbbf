package io.pathway42.audit.process;

import io.pathway42.audit.Audit;
import io.pathway42.audit.AuditItem;
import io.pathway42.audit.AuditItems;
import io.pathway42.audit.AuditKind;
import io.pathway42.audit.AuditorIndependence;
import io.pathway42.audit.Audits;
import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.identity.People;
import io.pathway42.inventory.AiSystems;
import io.pathway42.problem.Fault;
import io.pathway42.problem.Problem;
import io.pathway42.programme.DeclaredInterests;
import io.pathway42.programme.References;
import io.pathway42.register.Lines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who audits what: the programme of an internal audit, its check and its plan. Nobody audits their own work. */
@Configuration(proxyBeanMethods = false)
class AuditProgrammeSteps {

    private final Audits audits;
    private final AuditItems items;
    private final AuditorIndependence independence;
    private final ProposedItems proposed;
    private final DeclaredInterests interests;
    private final AiSystems systems;
    private final People people;

    AuditProgrammeSteps(
            Audits audits,
            AuditItems items,
            AuditorIndependence independence,
            ProposedItems proposed,
            DeclaredInterests interests,
            AiSystems systems,
            People people) {
        this.audits = audits;
        this.items = items;
        this.independence = independence;
        this.proposed = proposed;
        this.interests = interests;
        this.systems = systems;
        this.people = people;
    }

    @Bean
    Step draftAuditProgramme() {
        return Effect.of("userTask_DraftAuditProgramme")
                .showing(context ->
                        Map.of("auditHistory", history(context), "items", proposed.rows(context.programmeId())))
                .doing((context, submission) -> {
                    refuse(itemFaults(context, submission));
                    String ref = audits.underWay(context.programmeId(), context.clientId(), AuditKind.INTERNAL);
                    List<AuditItem> drafted = items(context, ref, submission.rows("items"));
                    items.replace(context.programmeId(), ref, drafted);
                    audits.note(
                            context.programmeId(),
                            ref,
                            Map.of(
                                    "start_on", day(context, submission, "startOn"),
                                    "end_on", day(context, submission, "endOn"),
                                    "auditors",
                                            Lines.join(drafted.stream()
                                                    .map(AuditItem::auditor)
                                                    .distinct()
                                                    .toList()),
                                    "scope", submission.text("method")));
                    return Map.of("auditId", ref);
                });
    }

    private String history(StepContext context) {
        String past = audits.of(context.programmeId(), AuditKind.INTERNAL).stream()
                .filter(Audit::reported)
                .map(Shown::of)
                .collect(Collectors.joining("\n\n"));
        return past.isEmpty() ? "This is the first internal audit." : "\n\n" + past;
    }

    private List<Fault> itemFaults(StepContext context, Submission submission) {
        List<Fault> faults = new ArrayList<>();
        List<Submission> rows = submission.rows("items");
        for (int at = 0; at < rows.size(); at++) {
            String field = "items[%d].auditor".formatted(at);
            independence
                    .doubt(context.programmeId(), rows.get(at).text("auditor"), refs(rows.get(at)))
                    .ifPresent(doubt -> faults.add(new Fault(field, doubt)));
        }
        return faults;
    }

    /** What a row is about: what was chosen, and what its name says beside the heading above it. */
    private static List<String> refs(Submission row) {
        List<String> chosen = row.list("refs");
        return Stream.concat(
                        chosen.stream(),
                        References.in(row.text("area")).stream()
                                .filter(named -> chosen.stream().noneMatch(ref -> ref.startsWith(named + "."))))
                .distinct()
                .toList();
    }

    private static List<AuditItem> items(StepContext context, String audit, List<Submission> rows) {
        List<AuditItem> items = new ArrayList<>();
        for (Submission row : rows) {
            items.add(new AuditItem(
                    context.programmeId(),
                    context.clientId(),
                    "%s-%03d".formatted(audit, items.size() + 1),
                    audit,
                    row.text("area"),
                    Lines.join(refs(row)),
                    row.text("auditor"),
                    row.text("weight")));
        }
        return items;
    }

    @Bean
    Step approveAuditProgramme() {
        return Effect.of("userTask_ApproveAuditProgramme").showing(this::summary);
    }

    @Bean
    Step checkAuditors() {
        return Effect.of("userTask_CheckAuditors")
                .showing(context -> {
                    Map<String, Object> values = new LinkedHashMap<>(summary(context));
                    values.put("auditors", auditorRows(context));
                    return values;
                })
                .doing((context, submission) -> {
                    declare(context, submission.rows("auditors"));
                    if ("independent".equals(submission.text("auditorDecision"))) {
                        refuse(independenceFaults(context, submission));
                    }
                    return Map.of();
                });
    }

    /** Each auditor of the programme with the parts that the records show. */
    private List<Map<String, Object>> auditorRows(StepContext context) {
        return Lines.split(audit(context).auditors()).stream()
                .map(auditor -> {
                    List<String> own = ownRefs(context, auditor);
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put("person", auditor);
                    row.put("independent", own.isEmpty() ? "yes" : "partly");
                    Shown.put(row, "excludedItems", shortened(String.join(", ", own)));
                    return row;
                })
                .toList();
    }

    private List<String> ownRefs(StepContext context, String auditor) {
        List<String> all = items.of(context.programmeId(), context.subjectRef()).stream()
                .flatMap(item -> item.about().stream())
                .distinct()
                .toList();
        return independence.parts(context.programmeId(), auditor, all).stream()
                .map(part -> part.ref())
                .distinct()
                .toList();
    }

    private static String shortened(String text) {
        return text.length() <= 200 ? text : text.substring(0, 199) + "…";
    }

    private void declare(StepContext context, List<Submission> rows) {
        for (Submission row : rows) {
            List<String> refs = References.in(row.text("excludedItems"));
            if (!refs.isEmpty()) {
                interests.declare(
                        context.programmeId(),
                        context.clientId(),
                        row.text("person"),
                        refs,
                        "found when the auditors were checked");
            }
        }
    }

    private List<Fault> independenceFaults(StepContext context, Submission submission) {
        List<Fault> faults = new ArrayList<>();
        items.of(context.programmeId(), context.subjectRef()).stream()
                .flatMap(item -> independence.doubt(context.programmeId(), item.auditor(), item.about()).stream()
                        .map(doubt -> "%s. %s Choose to replace an auditor.".formatted(item.area(), doubt)))
                .findFirst()
                .ifPresent(doubt -> faults.add(new Fault("auditorDecision", doubt)));
        List<Submission> rows = submission.rows("auditors");
        for (int at = 0; at < rows.size(); at++) {
            List<String> own = ownRefs(context, rows.get(at).text("person"));
            if ("yes".equals(rows.get(at).text("independent")) && !own.isEmpty()) {
                faults.add(new Fault(
                        "auditors[%d].independent".formatted(at),
                        "The records show a part in %s.".formatted(shortened(String.join(", ", own)))));
            }
        }
        return faults;
    }

    private Map<String, Object> summary(StepContext context) {
        Audit audit = audit(context);
        String names = Lines.split(audit.auditors()).stream().map(people::name).collect(Collectors.joining(", "));
        String given = items.of(context.programmeId(), audit.ref()).stream()
                .map(item -> "- %s: %s".formatted(item.area(), people.name(item.auditor())))
                .collect(Collectors.joining("\n"));
        return Map.of(
                "auditSummary",
                "From %s to %s by %s. Sample: %s\n\n%s"
                        .formatted(audit.startOn(), audit.endOn(), names, audit.scope(), given));
    }

    @Bean
    Step planInternalAudit() {
        return Effect.of("userTask_PlanInternalAudit")
                .showing(context -> Map.of("systems", systems.inScope(context.programmeId())))
                .doing((context, submission) -> {
                    refuse(sampleFaults(context, submission.list("systems")));
                    audits.note(
                            context.programmeId(),
                            context.subjectRef(),
                            Map.of(
                                    "start_on", day(context, submission, "startOn"),
                                    "end_on", day(context, submission, "endOn"),
                                    "systems", Lines.join(submission.list("systems")),
                                    "scope", submission.text("scope")));
                    return Map.of();
                });
    }

    /** Each sampled system needs an auditor of this audit who neither owns it nor declared an interest in it. */
    private List<Fault> sampleFaults(StepContext context, List<String> sample) {
        List<String> team = Lines.split(audit(context).auditors());
        List<Fault> faults = new ArrayList<>();
        for (String system : sample) {
            List<String> doubts = team.stream()
                    .flatMap(auditor -> independence.doubt(context.programmeId(), auditor, List.of(system)).stream())
                    .toList();
            if (!team.isEmpty() && doubts.size() == team.size()) {
                faults.add(new Fault("systems", doubts.get(0)));
            }
        }
        return faults.stream().limit(1).toList();
    }

    @Bean
    Step auditItemsAgain() {
        return Effect.of("userTask_AuditItemsAgain")
                .showing(context -> Map.of("affectedItems", audit(context).openItems(), "items", rowsAgain(context)))
                .doing((context, submission) -> {
                    refuse(againFaults(context, submission.rows("items")));
                    audits.note(
                            context.programmeId(),
                            context.subjectRef(),
                            Map.of("coverage", "complete", "open_items", ""));
                    return Map.of();
                });
    }

    /** A row for each ref among the affected items, with somebody who may audit it. */
    private List<Map<String, Object>> rowsAgain(StepContext context) {
        List<Map<String, Object>> rows = References.in(audit(context).openItems()).stream()
                .map(ref -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put("item", ref);
                    independence.free(context.programmeId(), List.of(ref)).stream()
                            .findFirst()
                            .ifPresent(auditor -> row.put("auditor", auditor));
                    return row;
                })
                .toList();
        return rows.isEmpty() ? List.of(Map.of()) : rows;
    }

    private List<Fault> againFaults(StepContext context, List<Submission> rows) {
        List<String> affected = References.in(audit(context).openItems());
        List<Fault> faults = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            String field = "items[%d].auditor".formatted(at);
            List<String> own = References.in(rows.get(at).text("item"));
            independence
                    .doubt(context.programmeId(), rows.get(at).text("auditor"), own.isEmpty() ? affected : own)
                    .ifPresent(doubt -> faults.add(new Fault(field, doubt)));
        }
        return faults;
    }

    private Audit audit(StepContext context) {
        return audits.find(context.programmeId(), context.subjectRef()).orElseThrow();
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new Problem.Refused("auditor-not-independent", "Somebody would audit their own work.", faults);
        }
    }

    private static LocalDate day(StepContext context, Submission submission, String key) {
        return submission.date(key).orElse(context.today());
    }
}
