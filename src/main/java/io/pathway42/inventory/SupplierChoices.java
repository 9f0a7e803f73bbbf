package io.pathway42.inventory;

import io.pathway42.engine.FormChoices;
import java.util.List;
import org.springframework.stereotype.Component;

/** Suppliers that a form may name. */
@Component
class SupplierChoices implements FormChoices {

    private final Suppliers suppliers;

    SupplierChoices(Suppliers suppliers) {
        this.suppliers = suppliers;
    }

    @Override
    public String key() {
        return "suppliers";
    }

    @Override
    public List<Choice> choices(String programmeId) {
        return suppliers.all(programmeId).stream()
                .map(supplier -> new Choice(supplier.ref() + " " + supplier.name(), supplier.ref()))
                .toList();
    }
}
