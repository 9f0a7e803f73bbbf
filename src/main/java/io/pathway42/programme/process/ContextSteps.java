package io.pathway42.programme.process;

import com.fasterxml.jackson.databind.JsonNode;
import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.programme.Programmes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Context of the organisation: issues, interested parties, obligations, roles per system. */
@Configuration(proxyBeanMethods = false)
class ContextSteps {

    private final Programmes programmes;
    private final JdbcClient jdbc;

    ContextSteps(Programmes programmes, JdbcClient jdbc) {
        this.programmes = programmes;
        this.jdbc = jdbc;
    }

    @Bean
    Step registerIssues() {
        return new RegisterListStep(
                "userTask_RegisterIssues",
                "issues",
                new FormRegister(jdbc, FormRegisters.CONTEXT_ISSUES, "CI-"),
                seed("context_issues", issue -> {
                    Map<String, Object> row = row(issue);
                    StartSteps.put(row, "kind", issue.path("kind").asText());
                    StartSteps.put(row, "text", issue.path("text").asText());
                    return row;
                }));
    }

    @Bean
    Step registerInterestedParties() {
        return new RegisterListStep(
                "userTask_RegisterInterestedParties",
                "parties",
                new FormRegister(jdbc, FormRegisters.INTERESTED_PARTIES, "IP-"),
                seed("interested_parties", party -> {
                    Map<String, Object> row = row(party);
                    StartSteps.put(row, "name", party.path("name").asText());
                    StartSteps.put(row, "needs", party.path("needs").asText());
                    row.put("addressed", party.path("addressed_in_aims").asBoolean() ? "yes" : "no");
                    return row;
                }));
    }

    @Bean
    Step listObligations() {
        return new RegisterListStep(
                "userTask_ListObligations",
                "obligations",
                new FormRegister(jdbc, FormRegisters.OBLIGATIONS, "OB-"),
                context -> List.of());
    }

    @Bean
    Step declareAiRoles() {
        return new FormStep("userTask_DeclareAiRoles", context -> {
            List<Map<String, Object>> systems = seed("ai_systems", system -> {
                        Map<String, Object> row = new LinkedHashMap<>();
                        StartSteps.put(row, "system", system.path("id").asText());
                        StartSteps.put(row, "isoRole", system.path("iso_role").asText());
                        StartSteps.put(row, "actRole", system.path("act_role").asText());
                        return row;
                    })
                    .apply(context);
            return systems.isEmpty() ? Map.of() : Map.of("roles", systems);
        });
    }

    private Function<StepContext, List<Map<String, Object>>> seed(
            String list, Function<JsonNode, Map<String, Object>> row) {
        return context -> programmes.definition(context.programmeId()).entries(list).stream()
                .map(row)
                .toList();
    }

    private static Map<String, Object> row(JsonNode entry) {
        Map<String, Object> row = new LinkedHashMap<>();
        StartSteps.put(row, "ref", entry.path("id").asText());
        return row;
    }
}
