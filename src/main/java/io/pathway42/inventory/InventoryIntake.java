package io.pathway42.inventory;

import io.pathway42.programme.ProgrammeOpened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes the AI systems, suppliers and models of a new programme into the inventory, unclassified. */
@Component
class InventoryIntake {

    private final InventoryRecords records;
    private final AiSystems systems;
    private final Suppliers suppliers;
    private final AiModels models;

    InventoryIntake(InventoryRecords records, AiSystems systems, Suppliers suppliers, AiModels models) {
        this.records = records;
        this.systems = systems;
        this.suppliers = suppliers;
        this.models = models;
    }

    @EventListener
    void on(ProgrammeOpened opened) {
        DefinedInventory defined = new DefinedInventory(opened.programmeId(), opened.definition());
        defined.suppliers().forEach(suppliers::put);
        defined.models().forEach(models::put);
        for (AiSystem system : defined.systems()) {
            records.add(system);
            ActFacts act = ProposedFacts.act(system);
            records.propose(system.programmeId(), system.ref(), act, "");
            systems.screened(
                    system.programmeId(),
                    system.ref(),
                    ProposedFacts.screening(system, act, defined.supplierInforms(system)));
            systems.exposed(system.programmeId(), system.ref(), ProposedFacts.exposure(system));
        }
    }
}
