package io.pathway42.inventory.process;

import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.inventory.InventoryRecord;
import io.pathway42.inventory.InventoryRecords;
import io.pathway42.inventory.Proposals;
import io.pathway42.register.Lines;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The owner records what the system is and does. */
@Component
class FillInventoryRecordStep implements Step {

    private final InventoryRecords records;
    private final Proposals proposals;

    FillInventoryRecordStep(InventoryRecords records, Proposals proposals) {
        this.records = records;
        this.proposals = proposals;
    }

    @Override
    public String element() {
        return "userTask_FillInventoryRecord";
    }

    @Override
    public Map<String, Object> prefill(StepContext context) {
        InventoryRecord record = records.get(context.programmeId(), context.subjectRef());
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("systemName", record.name());
        form.put("name", record.name());
        form.put("unit", record.unit());
        form.put("purpose", record.purpose());
        form.put("intendedUse", record.intendedUse().isEmpty() ? record.purpose() : record.intendedUse());
        form.put("misuse", record.misuse());
        form.put("origin", record.origin());
        form.put("shadow", yesNo(record.shadow()));
        form.put("inScope", yesNo(record.inScope()));
        form.put("isoRole", record.isoRole());
        form.put("actRole", record.actRole());
        form.put("personalData", yesNo(record.personalData()));
        form.put("euExposure", yesNo(record.euExposure()));
        form.put("users", record.users());
        form.put("dataCategories", Lines.split(record.dataCategories()));
        form.put("lawfulBasis", record.lawfulBasis());
        form.put("affected", record.affected());
        form.put("supplierRefs", Lines.split(record.suppliers()));
        form.put("modelRefs", Lines.split(record.models()));
        form.put("countries", record.countries());
        form.put("logs", record.logs());
        form.put("monitoring", record.monitoring());
        form.put("endOfLife", record.endOfLife());
        known(record).forEach(form::put);
        form.values().removeIf(""::equals);
        return form;
    }

    @Override
    public Map<String, Object> submit(StepContext context, Submission submission) {
        records.fill(new InventoryRecord(
                context.programmeId(),
                context.subjectRef(),
                submission.text("name"),
                submission.text("unit"),
                submission.text("purpose"),
                submission.text("intendedUse"),
                submission.text("misuse"),
                submission.text("status"),
                submission.text("origin"),
                submission.flag("shadow"),
                submission.flag("inScope"),
                submission.date("goLive").orElse(null),
                submission.text("isoRole"),
                submission.text("actRole"),
                submission.flag("personalData"),
                submission.flag("euExposure"),
                submission.number("users"),
                Lines.join(submission.list("dataCategories")),
                submission.text("lawfulBasis"),
                submission.text("affected"),
                submission.text("autonomy"),
                submission.text("oversightPerson"),
                Lines.join(submission.list("supplierRefs")),
                Lines.join(submission.list("modelRefs")),
                submission.text("countries"),
                submission.text("logs"),
                submission.text("monitoring"),
                submission.text("endOfLife")));
        proposals.renew(context.programmeId(), context.subjectRef());
        return Map.of();
    }

    /** Choices have no value for what is not known yet. */
    private static Map<String, Object> known(InventoryRecord record) {
        Map<String, Object> known = new LinkedHashMap<>();
        if (!"candidate".equals(record.status())) {
            known.put("status", record.status());
        }
        if (!record.autonomy().isEmpty()) {
            known.put("autonomy", record.autonomy());
        }
        if (!record.oversightPerson().isEmpty()) {
            known.put("oversightPerson", record.oversightPerson());
        }
        if (record.goLive() != null) {
            known.put("goLive", record.goLive().toString());
        }
        return known;
    }

    private static String yesNo(boolean answer) {
        return SystemTexts.yesNo(answer);
    }
}
