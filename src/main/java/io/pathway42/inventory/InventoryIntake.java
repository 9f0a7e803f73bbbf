package io.pathway42.inventory;

import io.pathway42.programme.ProgrammeOpened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes the AI systems, suppliers and models of a new programme into the inventory, unclassified. */
@Component
class InventoryIntake {

    private final InventoryRecords records;
    private final Suppliers suppliers;
    private final AiModels models;
    private final Proposals proposals;

    InventoryIntake(InventoryRecords records, Suppliers suppliers, AiModels models, Proposals proposals) {
        this.records = records;
        this.suppliers = suppliers;
        this.models = models;
        this.proposals = proposals;
    }

    @EventListener
    void on(ProgrammeOpened opened) {
        DefinedInventory defined = new DefinedInventory(opened.programmeId(), opened.definition());
        defined.suppliers().forEach(suppliers::put);
        defined.models().forEach(models::put);
        for (AiSystem system : defined.systems()) {
            records.add(system);
            proposals.renew(opened.programmeId(), system.ref());
        }
    }
}
