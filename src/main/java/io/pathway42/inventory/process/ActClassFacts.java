package io.pathway42.inventory.process;

import io.pathway42.engine.DecisionFacts;
import io.pathway42.engine.DecisionOutcome;
import io.pathway42.inventory.DecisionInputs;
import io.pathway42.inventory.InventoryRecords;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Decides the class under the EU AI Act on the facts of the inventory. */
@Component
class ActClassFacts implements DecisionFacts {

    private final InventoryRecords records;

    ActClassFacts(InventoryRecords records) {
        this.records = records;
    }

    @Override
    public String decision() {
        return "act-class";
    }

    @Override
    public Map<String, Object> facts(DecisionContext context) {
        return DecisionInputs.actClass(records.actFacts(context.programmeId(), context.subject()));
    }

    @Override
    public void decided(DecisionContext context, DecisionOutcome outcome) {
        records.classified(
                context.programmeId(),
                context.subject(),
                outcome.text("actClass"),
                outcome.text("actBasis"),
                outcome.text("rule"),
                outcome.text("because"));
    }
}
