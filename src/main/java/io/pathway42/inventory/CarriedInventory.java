package io.pathway42.inventory;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.pathway42.programme.CarriedOver;
import io.pathway42.register.Lines;
import org.springframework.stereotype.Component;

/** The AI systems, suppliers and models of a client as the inventory knows them when a cycle ends. */
@Component
class CarriedInventory implements CarriedOver {

    private static final String OPEN = "open";

    private final AiSystems systems;
    private final Suppliers suppliers;
    private final AiModels models;

    CarriedInventory(AiSystems systems, Suppliers suppliers, AiModels models) {
        this.systems = systems;
        this.suppliers = suppliers;
        this.models = models;
    }

    @Override
    public void into(String programmeId, ObjectNode definition, LocalNames names) {
        ArrayNode supplied = definition.putArray("suppliers");
        suppliers.all(programmeId).forEach(supplier -> supplier(supplied.addObject(), supplier));
        ArrayNode modelled = definition.putArray("models");
        models.all(programmeId).forEach(model -> model(modelled.addObject(), model));
        ArrayNode used = definition.putArray("ai_systems");
        systems.all(programmeId).stream().filter(AiSystem::running).forEach(system -> {
            ObjectNode entry = used.addObject();
            system(entry, system, names);
            department(entry, system.unit(), definition);
        });
    }

    private static void department(ObjectNode entry, String unit, ObjectNode definition) {
        definition.path("departments").forEach(department -> {
            if (department.path("name").asText().equals(unit)) {
                entry.set("dept", department.path("id"));
            }
        });
    }

    private static void supplier(ObjectNode entry, Supplier supplier) {
        entry.put("id", supplier.ref())
                .put("name", supplier.name())
                .put("service", supplier.service())
                .put("region", supplier.region())
                .put("criticality", supplier.criticality())
                .put("contract", supplier.contract())
                .put("ai_due_diligence", "done".equals(supplier.dueDiligence()) ? "full" : supplier.dueDiligence())
                .put("change_notice_days", supplier.changeNoticeDays());
        answer(entry, "dpa", supplier.dpa());
        answer(entry, "iso27001", supplier.iso27001());
        answer(entry, "iso42001", supplier.iso42001());
    }

    private static void answer(ObjectNode entry, String field, String answer) {
        switch (answer) {
            case "yes" -> entry.put(field, true);
            case "no" -> entry.put(field, false);
            default -> entry.put(field, "na".equals(answer) ? "n/a" : answer);
        }
    }

    private static void model(ObjectNode entry, AiModel model) {
        entry.put("id", model.ref())
                .put("name", model.name())
                .put("kind", model.kind())
                .put("version", model.version())
                .put("third_party", model.thirdParty())
                .put("version_pinned", model.versionPinned());
        if (!model.supplier().isEmpty()) {
            entry.put("supplier", model.supplier());
        }
        if (model.endOfLife() != null) {
            entry.put("end_of_life", model.endOfLife().toString());
        }
    }

    private static void system(ObjectNode entry, AiSystem system, LocalNames names) {
        entry.put("id", system.ref())
                .put("name", system.name())
                .put("purpose", system.purpose())
                .put("origin", system.origin())
                .put("status", system.status())
                .put("shadow", system.shadow())
                .put("discovered_by", system.discoveredBy())
                .put("iso_role", system.isoRole())
                .put("act_role", system.actRole())
                .put("personal_data", system.personalData())
                .put("autonomy", system.autonomy())
                .put("users", system.users())
                .put("eu_exposure", system.euExposure())
                .put("in_scope", system.inScope())
                .put("act_basis", system.actBasis().isEmpty() ? system.legalNote() : system.actBasis());
        list(entry, "models", system.models());
        list(entry, "suppliers", system.suppliers());
        list(entry, "affected", system.affected());
        list(entry, "current_documents", system.documents());
        list(entry, "top_issues", system.issues());
        String owner = names.of(system.owner());
        if (!owner.isEmpty()) {
            entry.put("owner", owner);
        }
        if (!OPEN.equals(system.actClass())) {
            entry.put("act_class", system.actClass());
        }
        if (!OPEN.equals(system.aiiaRoute())) {
            entry.put("aiia_route", system.aiiaRoute());
        }
    }

    private static void list(ObjectNode entry, String field, String lines) {
        ArrayNode list = entry.putArray(field);
        Lines.split(lines).forEach(list::add);
    }
}
