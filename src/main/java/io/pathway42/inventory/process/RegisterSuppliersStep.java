package io.pathway42.inventory.process;

import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.inventory.Refs;
import io.pathway42.inventory.Supplier;
import io.pathway42.inventory.Suppliers;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The suppliers that AI systems depend on, each with its entry. */
@Component
class RegisterSuppliersStep implements Step {

    private final Suppliers suppliers;

    RegisterSuppliersStep(Suppliers suppliers) {
        this.suppliers = suppliers;
    }

    @Override
    public String element() {
        return "userTask_RegisterSuppliers";
    }

    @Override
    public Map<String, Object> prefill(StepContext context) {
        return Map.of(
                "suppliers",
                suppliers.all(context.programmeId()).stream()
                        .map(RegisterSuppliersStep::row)
                        .toList());
    }

    @Override
    public Map<String, Object> submit(StepContext context, Submission submission) {
        for (Submission row : submission.rows("suppliers")) {
            suppliers.put(new Supplier(
                    context.programmeId(),
                    context.clientId(),
                    row.optional("ref").orElseGet(() -> nextRef(context.programmeId())),
                    row.text("name"),
                    row.text("service"),
                    row.text("region"),
                    row.text("criticality"),
                    row.text("contract"),
                    row.text("dpa"),
                    row.text("dueDiligence"),
                    row.text("iso27001"),
                    row.text("iso42001"),
                    row.number("changeNoticeDays"),
                    context.today()));
        }
        return Map.of();
    }

    private String nextRef(String programmeId) {
        return Refs.next(suppliers.all(programmeId).stream().map(Supplier::ref).toList(), "SUP-");
    }

    private static Map<String, Object> row(Supplier supplier) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("ref", supplier.ref());
        row.put("name", supplier.name());
        row.put("service", supplier.service());
        row.put("region", supplier.region());
        row.put("criticality", "critical".equals(supplier.criticality()) ? "high" : supplier.criticality());
        row.put("contract", supplier.contract());
        row.put("dpa", supplier.dpa());
        row.put("dueDiligence", supplier.dueDiligence());
        row.put("iso27001", supplier.iso27001());
        row.put("iso42001", supplier.iso42001());
        row.put("changeNoticeDays", supplier.changeNoticeDays());
        row.values().removeIf(""::equals);
        return row;
    }
}
