package io.pathway42.inventory.process;

import io.pathway42.engine.DecisionFacts;
import io.pathway42.engine.DecisionOutcome;
import io.pathway42.inventory.AiSystem;
import io.pathway42.inventory.AiSystems;
import io.pathway42.inventory.DecisionInputs;
import io.pathway42.inventory.InventoryRecords;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Decides the route of the impact assessment on the screening answers of the inventory. */
@Component
class ImpactRouteFacts implements DecisionFacts {

    private final AiSystems systems;
    private final InventoryRecords records;

    ImpactRouteFacts(AiSystems systems, InventoryRecords records) {
        this.systems = systems;
        this.records = records;
    }

    @Override
    public String decision() {
        return "impact-route";
    }

    @Override
    public Map<String, Object> facts(DecisionContext context) {
        AiSystem system = systems.get(context.programmeId(), context.subject());
        return DecisionInputs.impactRoute(
                system.actClass(),
                system,
                systems.screening(context.programmeId(), context.subject()),
                systems.exposure(context.programmeId(), context.subject()));
    }

    @Override
    public void decided(DecisionContext context, DecisionOutcome outcome) {
        records.routed(
                context.programmeId(),
                context.subject(),
                outcome.text("aiiaRoute"),
                outcome.text("rule"),
                outcome.text("because"));
    }
}
