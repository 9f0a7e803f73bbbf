package io.pathway42.risk.process;

import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.risk.SoaLine;
import io.pathway42.risk.SoaLines;
import io.pathway42.risk.SoaVersion;
import io.pathway42.risk.StatementsOfApplicability;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Takes the lines of the Statement of Applicability, one group of fields per control. */
@Component
class DraftSoaStep implements Step {

    private final SoaLines lines;
    private final StatementsOfApplicability statements;

    DraftSoaStep(SoaLines lines, StatementsOfApplicability statements) {
        this.lines = lines;
        this.statements = statements;
    }

    @Override
    public String element() {
        return "userTask_DraftSoa";
    }

    @Override
    public Map<String, Object> prefill(StepContext context) {
        Map<String, Object> values = new HashMap<>();
        values.put(
                "remarks",
                statements
                        .draft(context.programmeId())
                        .map(SoaVersion::remarks)
                        .filter(remarks -> !remarks.isEmpty())
                        .map(remarks -> "\n\nRemarks of the check: " + remarks)
                        .orElse(""));
        lines.all(context.programmeId()).forEach(line -> values.put(SoaLine.key(line.ref()), fields(line)));
        return values;
    }

    private static Map<String, Object> fields(SoaLine line) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("applicable", line.applicable() ? "yes" : "no");
        fields.put("reason", line.reason());
        put(fields, "source", line.source());
        put(fields, "status", line.status().equals(SoaLine.EXCLUDED) ? "" : line.status());
        put(fields, "owner", line.owner());
        put(fields, "evidence", line.evidence());
        return fields;
    }

    private static void put(Map<String, Object> fields, String name, String value) {
        if (!value.isEmpty()) {
            fields.put(name, value);
        }
    }

    @Override
    public Map<String, Object> submit(StepContext context, Submission submission) {
        statements.openDraft(context.programmeId(), context.clientId());
        lines.all(context.programmeId()).stream()
                .filter(line -> submission.has(SoaLine.key(line.ref())))
                .forEach(line -> lines.put(written(line, submission.group(SoaLine.key(line.ref())), context.today())));
        return Map.of();
    }

    private static SoaLine written(SoaLine line, Submission fields, LocalDate today) {
        boolean applicable = fields.flag("applicable");
        return new SoaLine(
                line.programmeId(),
                line.clientId(),
                line.ref(),
                line.place(),
                line.title(),
                applicable,
                fields.text("reason"),
                applicable ? fields.text("source") : "",
                applicable ? fields.text("status") : SoaLine.EXCLUDED,
                applicable ? fields.text("owner") : "",
                applicable ? fields.text("evidence") : "",
                line.version(),
                today);
    }
}
