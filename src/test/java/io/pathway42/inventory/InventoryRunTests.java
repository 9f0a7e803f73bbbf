package io.pathway42.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.pathway42.Definitions;
import io.pathway42.PathwayTest;
import io.pathway42.engine.Engine;
import io.pathway42.identity.ProgrammeRoles;
import io.pathway42.identity.ProgrammeRoles.RoleHolding;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** The inventory as people meet it: who keeps what the forms propose ends with the numbers of the definition. */
@PathwayTest
class InventoryRunTests {

    @Autowired
    private MockMvc http;

    @Autowired
    private Clock clock;

    @Autowired
    private AiSystems systems;

    @Autowired
    private ProgrammeRoles roles;

    @Autowired
    private Engine engine;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void countsBrackenfoldWhenEveryProposalIsKept() throws Exception {
        assertThat(inventoryOf("brackenfold"))
                .isEqualTo(new InventorySummary(
                        15, Map.of("prohibited", 1, "high", 2, "transparency", 3, "minimal", 9), 5, 10, 4, 1, 15));
    }

    @Test
    void countsTallowbrookWhenEveryProposalIsKept() throws Exception {
        assertThat(inventoryOf("tallowbrook"))
                .isEqualTo(new InventorySummary(4, Map.of("high", 2, "transparency", 1, "minimal", 1), 2, 3, 2, 0, 4));
    }

    private InventorySummary inventoryOf(String like) throws Exception {
        ObjectNode definition = Definitions.like(like);
        String client = definition.path("id").asText();
        String programme = client + "-1";
        http.perform(post("/api/v1/programmes")
                        .with(httpBasic("consultant", "demo"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(definition.toString()))
                .andExpect(status().isCreated());
        transaction.executeWithoutResult(
                status -> engine.start("inventory", programme, client, "consultant", Map.of()));
        List<String> people = roles.inProgramme(programme).stream()
                .map(RoleHolding::person)
                .distinct()
                .toList();
        new KeptProposals(http, clock, people, programme, "P03").doAll();
        return systems.summary(programme);
    }
}
