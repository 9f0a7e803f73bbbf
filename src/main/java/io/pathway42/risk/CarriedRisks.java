package io.pathway42.risk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.pathway42.inventory.AiSystem;
import io.pathway42.inventory.AiSystems;
import io.pathway42.programme.CarriedOver;
import io.pathway42.standard.Catalogue;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The risks of a client as they are rated and treated when a cycle ends, to be looked at afresh in the next. */
@Component
class CarriedRisks implements CarriedOver {

    private final Risks risks;
    private final AiSystems systems;
    private final Catalogue catalogue;

    CarriedRisks(Risks risks, AiSystems systems, Catalogue catalogue) {
        this.risks = risks;
        this.systems = systems;
        this.catalogue = catalogue;
    }

    @Override
    public void into(String programmeId, ObjectNode definition, LocalNames names) {
        Set<String> running = systems.all(programmeId).stream()
                .filter(AiSystem::running)
                .map(AiSystem::ref)
                .collect(Collectors.toSet());
        ArrayNode entries = definition.putArray("sample_risks");
        risks.all(programmeId).stream()
                .filter(risk -> risk.system().isEmpty() || running.contains(risk.system()))
                .forEach(risk -> risk(entries.addObject(), risk, names));
    }

    private void risk(ObjectNode entry, Risk risk, LocalNames names) {
        entry.put("id", risk.ref())
                .put("source", risk.source())
                .put("consequence", risk.consequence())
                .put("treatment", risk.treatment());
        if (!risk.system().isEmpty()) {
            entry.put("system", risk.system());
        }
        String owner = names.of(risk.owner());
        if (!owner.isEmpty()) {
            entry.put("owner", owner);
        }
        if (risk.rated()) {
            entry.put("likelihood", risk.likelihood()).put("impact", risk.impact());
        }
        if (risk.treated()) {
            entry.put("residual_likelihood", risk.residualLikelihood()).put("residual_impact", risk.residualImpact());
        }
        risk.controlRefs().stream()
                .filter(ref -> catalogue.find(ref).isPresent())
                .forEach(entry.withArray("controls")::add);
    }
}
