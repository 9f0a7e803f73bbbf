package io.pathway42.inventory;

import org.springframework.stereotype.Component;

/** Proposes class facts and screening answers from what the inventory records about a system. */
@Component
public class Proposals {

    private final InventoryRecords records;
    private final AiSystems systems;
    private final Suppliers suppliers;

    Proposals(InventoryRecords records, AiSystems systems, Suppliers suppliers) {
        this.records = records;
        this.systems = systems;
        this.suppliers = suppliers;
    }

    /** Proposes anew what nobody has looked at yet; what people have decided stays. */
    public void renew(String programmeId, String ref) {
        AiSystem system = systems.get(programmeId, ref);
        if (records.proposedBy(programmeId, ref).isEmpty()) {
            records.propose(programmeId, ref, ProposedFacts.act(system), "");
        }
        if (system.criticality().isEmpty()) {
            ActFacts facts = records.actFacts(programmeId, ref);
            boolean informed = ProposedFacts.informed(system, suppliers.all(programmeId));
            systems.screened(programmeId, ref, ProposedFacts.screening(system, facts, informed));
            systems.exposed(programmeId, ref, ProposedFacts.exposure(system));
        }
    }
}
