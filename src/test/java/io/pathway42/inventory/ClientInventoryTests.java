package io.pathway42.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.pathway42.Definitions;
import io.pathway42.engine.DecisionTable;
import io.pathway42.programme.Definition;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Two clients, from the raw facts of their definitions through the decision tables to the numbers. */
class ClientInventoryTests {

    private final DecisionTable actClass = DecisionTable.of("inventory", "act-class");
    private final DecisionTable impactRoute = DecisionTable.of("inventory", "impact-route");

    @Test
    void classifiesBrackenfold() {
        assertThat(classes("brackenfold"))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "prohibited", List.of("AIS-12"),
                        "high", List.of("AIS-04", "AIS-09"),
                        "transparency", List.of("AIS-01", "AIS-06", "AIS-07"),
                        "minimal",
                                List.of(
                                        "AIS-02", "AIS-03", "AIS-05", "AIS-08", "AIS-10", "AIS-11", "AIS-13", "AIS-14",
                                        "AIS-15")));
    }

    @Test
    void routesBrackenfold() {
        assertThat(routes("brackenfold"))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "stop", List.of("AIS-12"),
                        "full", List.of("AIS-01", "AIS-04", "AIS-06", "AIS-09"),
                        "light", List.of("AIS-02", "AIS-03", "AIS-05", "AIS-07", "AIS-10", "AIS-11", "AIS-14"),
                        "screening_only", List.of("AIS-08", "AIS-13", "AIS-15")));
    }

    @Test
    void countsBrackenfold() {
        JsonNode expected = definition("brackenfold").root().path("expected_inventory_result");
        InventorySummary summary = InventorySummary.of(decided("brackenfold"));

        assertThat(summary)
                .isEqualTo(new InventorySummary(
                        expected.path("total").asInt(),
                        summary.byActClass(),
                        expected.path("shadow").asInt(),
                        expected.path("third_party_or_embedded").asInt(),
                        expected.path("full_aiia").asInt(),
                        expected.path("stop").asInt(),
                        expected.path("in_scope").asInt()));
    }

    @Test
    void classifiesTallowbrook() {
        assertThat(classes("tallowbrook"))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "high", List.of("TT-01", "TT-03"),
                        "transparency", List.of("TT-02"),
                        "minimal", List.of("TT-04")));
    }

    @Test
    void routesTallowbrook() {
        assertThat(routes("tallowbrook"))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "full", List.of("TT-01", "TT-03"),
                        "light", List.of("TT-02"),
                        "screening_only", List.of("TT-04")));
    }

    @Test
    void countsTallowbrook() {
        InventorySummary summary = InventorySummary.of(decided("tallowbrook"));

        assertThat(List.of(summary.total(), summary.shadow())).containsExactly(4, 2);
    }

    @Test
    void neverReadsClassOrRouteOfADefinition() {
        Definition definition = definition("brackenfold");
        definition
                .root()
                .path("ai_systems")
                .forEach(system ->
                        ((ObjectNode) system).put("act_class", "minimal").put("aiia_route", "screening_only"));

        assertThat(decided(definition)).isEqualTo(decided("brackenfold"));
    }

    private Map<String, List<String>> classes(String client) {
        return decided(client).stream()
                .collect(Collectors.groupingBy(
                        AiSystem::actClass, Collectors.mapping(AiSystem::ref, Collectors.toList())));
    }

    private Map<String, List<String>> routes(String client) {
        return decided(client).stream()
                .collect(Collectors.groupingBy(
                        AiSystem::aiiaRoute, Collectors.mapping(AiSystem::ref, Collectors.toList())));
    }

    private List<AiSystem> decided(String client) {
        return decided(definition(client));
    }

    private List<AiSystem> decided(Definition definition) {
        DefinedInventory defined = new DefinedInventory("p", definition);
        return defined.systems().stream()
                .map(system -> decide(system, ProposedFacts.informed(system, defined.suppliers())))
                .toList();
    }

    private AiSystem decide(AiSystem system, boolean supplierInforms) {
        ActFacts facts = ProposedFacts.act(system);
        String decidedClass = text(actClass.answer(DecisionInputs.actClass(facts)), "actClass");
        Screening screening = ProposedFacts.screening(system, facts, supplierInforms);
        Exposure exposure = ProposedFacts.exposure(system);
        String route = text(
                impactRoute.answer(DecisionInputs.impactRoute(decidedClass, system, screening, exposure)), "aiiaRoute");
        return AnAiSystem.like(system).withClass(decidedClass).withRoute(route).build();
    }

    private static String text(Map<String, Object> outputs, String name) {
        return String.valueOf(outputs.get(name));
    }

    private static Definition definition(String client) {
        return new Definition(Definitions.tree(client));
    }
}
