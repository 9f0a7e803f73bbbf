package io.pathway42.inventory;

import io.pathway42.engine.Subject;
import io.pathway42.engine.SubjectSource;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Suppliers as subjects of tasks. */
@Component
class SupplierSubjects implements SubjectSource {

    private final Suppliers suppliers;

    SupplierSubjects(Suppliers suppliers) {
        this.suppliers = suppliers;
    }

    @Override
    public String variable() {
        return "supplierId";
    }

    @Override
    public Optional<Subject> find(String programmeId, String ref) {
        return suppliers.find(programmeId, ref).map(supplier -> new Subject(ref, supplier.name(), null));
    }
}
