package io.pathway42.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.pathway42.Definitions;
import io.pathway42.PathwayTest;
import io.pathway42.ProcessWalk;
import io.pathway42.engine.Deviation;
import io.pathway42.engine.GateCriterion;
import io.pathway42.identity.ProgrammeRoles;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@PathwayTest
@Import(ProcessWalk.class)
class ConflictsTests {

    @Autowired
    private MockMvc http;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private ProcessWalk walk;

    @Autowired
    private ProgrammeRoles roles;

    @Autowired
    private List<GateCriterion> criteria;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            brackenfold | SOD-1  | SD-05 | sofia.lindqvist | cannot decide on an assessment or accept a risk | Tomasz Wilk
            brackenfold | SOD-2  | SD-01 | imran.sheikh    | A.10.3                                          | Petra Novak
            brackenfold | SOD-3  | SD-03 | alex.morgan     | cannot audit it internally                      | Petra Novak
            brackenfold | SOD-4  | SD-04 | aoife.brennan   | neither writes nor approves                     | Assessor: Chloe Martin
            tallowbrook | SOD-T1 | SD-07 | t.cto           | owner, developer and approver would be one      | Grace Holt with an outside adviser
            tallowbrook | SOD-T2 | SD-14 | t.ops           | nobody of the firm                              | Iris Bloom audits from outside
            """)
    void findsEachConflictThatADefinitionAsksToDetect(
            String client, String entry, String rule, String person, String message, String instead) throws Exception {
        assertThat(Definitions.tree(client).path("segregation_conflicts_to_detect"))
                .anySatisfy(listed -> {
                    assertThat(listed.path("id").asText()).isEqualTo(entry);
                    assertThat(listed.path("person").asText()).isEqualTo(person);
                });

        List<JsonNode> found = conflicts(client, definition -> definition.remove("segregation_conflicts_to_detect"));

        assertThat(found).anySatisfy(conflict -> {
            assertThat(conflict.path("rule").asText()).isEqualTo(rule);
            assertThat(conflict.path("person").asText()).isEqualTo(person);
            assertThat(conflict.path("message").asText()).contains(message);
            assertThat(conflict.path("instead").asText()).contains(instead);
            assertThat(conflict.path("path").asText()).matches("(people|external_people|ai_systems)\\[\\d+].*");
        });
    }

    @ParameterizedTest
    @CsvSource({"brackenfold", "tallowbrook"})
    void findsNothingToMendInTheDemoClients(String client) throws Exception {
        assertThat(conflicts(client, definition -> {}))
                .noneMatch(conflict -> conflict.path("severity").asText().equals("mend"));
    }

    @Test
    void findsRolesThatHaveToBeMended() throws Exception {
        assertMend("SD-05", definition -> give(definition, "people", "sofia.lindqvist", "ai_governance_committee"));
        assertMend("SD-03", definition -> give(definition, "external_people", "alex.morgan", "internal_auditor"));
        assertMend("SD-13", definition -> give(definition, "external_people", "stuart.reid", "cb_decision_maker"));
        assertMend("SD-12", definition -> give(definition, "external_people", "stuart.reid", "internal_auditor"));
        assertMend("SD-02", definition -> {
            take(definition, "helen.ashworth", "executive_sponsor");
            give(definition, "people", "mei.tan", "executive_sponsor");
        });
        List<JsonNode> tiny = conflicts("tallowbrook", definition -> {
            ((ArrayNode) definition.path("external_people")).remove(1);
            give(definition, "people", "t.data", "internal_auditor");
        });
        assertThat(tiny).anyMatch(conflict -> conflict.path("rule").asText().equals("SD-14") && mend(conflict));
        List<JsonNode> assessor = conflicts(
                "tallowbrook",
                definition -> ((ObjectNode) definition.path("ai_systems").path(0)).put("owner", "t.data"));
        assertThat(assessor).anyMatch(conflict -> conflict.path("rule").asText().equals("SD-04") && mend(conflict));
    }

    @Test
    void keepsTheGatesShutUntilRolesAreMended() {
        String programme = walk.open("brackenfold") + "-1";
        assertThat(deviations("P06", programme)).noneMatch(ConflictsTests::ofConflict);
        assertThat(deviations("P11", programme)).noneMatch(ConflictsTests::ofConflict);

        String client = programme.substring(0, programme.length() - 2);
        roles.give(programme, "ai_governance_committee", "sofia.lindqvist@" + client);
        roles.give(programme, "internal_auditor", "alex.morgan");
        assertThat(deviations("P06", programme)).anySatisfy(deviation -> {
            assertThat(deviation.code()).isEqualTo("conflict-sd-05");
            assertThat(deviation.message()).contains("Sofia Lindqvist");
            assertThat(deviation.link()).startsWith("people/");
        });
        assertThat(deviations("P11", programme)).anyMatch(d -> d.code().equals("conflict-sd-03"));

        roles.take(programme, "ai_governance_committee", "sofia.lindqvist@" + client);
        roles.take(programme, "internal_auditor", "alex.morgan");
        assertThat(deviations("P06", programme)).noneMatch(ConflictsTests::ofConflict);
        assertThat(deviations("P11", programme)).noneMatch(ConflictsTests::ofConflict);
    }

    private static boolean ofConflict(Deviation deviation) {
        return deviation.code().startsWith("conflict-");
    }

    private List<Deviation> deviations(String phase, String programme) {
        return criteria.stream()
                .filter(each -> each.phase().equals(phase) && each.side() == GateCriterion.Side.ENTRY)
                .flatMap(each -> each.deviations(programme).stream())
                .toList();
    }

    private void assertMend(String rule, Consumer<ObjectNode> change) throws Exception {
        assertThat(conflicts("brackenfold", change))
                .as(rule)
                .anyMatch(conflict -> conflict.path("rule").asText().equals(rule) && mend(conflict));
    }

    private static boolean mend(JsonNode conflict) {
        return conflict.path("severity").asText().equals("mend");
    }

    private static void give(ObjectNode definition, String list, String person, String role) {
        definition.path(list).forEach(entry -> {
            if (entry.path("id").asText().equals(person)) {
                ((ArrayNode) entry.path("roles")).add(role);
            }
        });
    }

    private static void take(ObjectNode definition, String person, String role) {
        definition.path("people").forEach(entry -> {
            if (entry.path("id").asText().equals(person)) {
                ArrayNode held = (ArrayNode) entry.path("roles");
                for (int at = held.size() - 1; at >= 0; at--) {
                    if (held.path(at).asText().equals(role)) {
                        held.remove(at);
                    }
                }
            }
        });
    }

    private List<JsonNode> conflicts(String client, Consumer<ObjectNode> change) throws Exception {
        String answer = http.perform(post("/api/v1/programmes?dryRun=true")
                        .with(httpBasic("consultant", "demo"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(Definitions.like(client, change).toString()))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return StreamSupport.stream(json.readTree(answer).path("conflicts").spliterator(), false)
                .toList();
    }
}
