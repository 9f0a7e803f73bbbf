package io.pathway42.gap;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.pathway42.programme.CarriedOver;
import org.springframework.stereotype.Component;

/** Where a client stands on each requirement when a cycle ends: where its next one begins. */
@Component
class CarriedScores implements CarriedOver {

    private final Requirements requirements;

    CarriedScores(Requirements requirements) {
        this.requirements = requirements;
    }

    @Override
    public void into(String programmeId, ObjectNode definition, LocalNames names) {
        ArrayNode maturity = definition.putArray("maturity");
        requirements
                .all(programmeId)
                .forEach(status -> maturity.addObject()
                        .put("ref", status.ref())
                        .put("score", status.score())
                        .put("note", status.note()));
    }
}
