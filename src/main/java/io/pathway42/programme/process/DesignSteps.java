package io.pathway42.programme.process;

import static io.pathway42.programme.process.EarlierAnswers.both;

import com.fasterxml.jackson.databind.JsonNode;
import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.programme.Definition;
import io.pathway42.programme.Programmes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is designed and approved: policy, roles, methods, objectives, documents. */
@Configuration(proxyBeanMethods = false)
class DesignSteps {

    private final EarlierAnswers earlier;
    private final Programmes programmes;
    private final JdbcClient jdbc;
    private final StandardDocuments documents;

    DesignSteps(EarlierAnswers earlier, Programmes programmes, JdbcClient jdbc, StandardDocuments documents) {
        this.earlier = earlier;
        this.programmes = programmes;
        this.jdbc = jdbc;
        this.documents = documents;
    }

    @Bean
    Step draftPolicy() {
        return again("05.1", "userTask_DraftPolicy");
    }

    @Bean
    Step checkPolicyLaw() {
        return new FormStep(
                "userTask_CheckPolicyLaw",
                earlier.from("05.1", "userTask_DraftPolicy", "policyTitle", "acceptableUse"));
    }

    @Bean
    Step approvePolicy() {
        return new FormStep(
                "userTask_ApprovePolicy",
                both(
                        earlier.from("05.1", "userTask_DraftPolicy", "policyTitle", "purpose"),
                        earlier.from("05.1", "userTask_CheckPolicyLaw", "legalAdvice", "advice")));
    }

    @Bean
    Step draftRoles() {
        return again("05.3", "userTask_DraftRoles");
    }

    @Bean
    Step signRoles() {
        return new FormStep("userTask_SignRoles", earlier.from("05.3", "userTask_DraftRoles", "roleSet"));
    }

    @Bean
    Step draftRiskMethod() {
        return again("05.5", "userTask_DraftRiskMethod");
    }

    @Bean
    Step approveRiskMethod() {
        return new FormStep(
                "userTask_ApproveRiskMethod",
                earlier.from("05.5", "userTask_DraftRiskMethod", "appetite", "stopAt", "impactScale"));
    }

    @Bean
    Step draftImpactProcedure() {
        return again("05.6", "userTask_DraftImpactProcedure");
    }

    @Bean
    Step approveImpactProcedure() {
        return new FormStep(
                "userTask_ApproveImpactProcedure",
                earlier.from("05.6", "userTask_DraftImpactProcedure", "thresholds", "approval"));
    }

    @Bean
    Step issueMasterList() {
        return new RegisterListStep(
                "userTask_IssueMasterList",
                "documents",
                new FormRegister(jdbc, FormRegisters.DOCUMENTS, "DOC-"),
                context -> documents.all());
    }

    @Bean
    Step draftObjectives() {
        return new RegisterListStep(
                "userTask_DraftObjectives",
                "objectives",
                new FormRegister(jdbc, FormRegisters.OBJECTIVES, "OBJ-"),
                this::objectives);
    }

    @Bean
    Step approveObjectives() {
        return new FormStep(
                "userTask_ApproveObjectives", earlier.from("05.4", "userTask_DraftObjectives", "objectives"));
    }

    @Bean
    Step setCalendar() {
        return again("05.11", "userTask_SetCalendar");
    }

    private Step again(String step, String element) {
        return new FormStep(element, earlier.again(step, element));
    }

    private List<Map<String, Object>> objectives(StepContext context) {
        Definition definition = programmes.definition(context.programmeId());
        return definition.entries("objectives").stream()
                .map(objective -> objective(definition, objective))
                .toList();
    }

    private static Map<String, Object> objective(Definition definition, JsonNode objective) {
        Map<String, Object> row = new LinkedHashMap<>();
        StartSteps.put(row, "ref", objective.path("id").asText());
        for (String field : List.of("text", "metric", "baseline", "target", "unit", "due")) {
            StartSteps.put(row, field, objective.path(field).asText(""));
        }
        row.values().removeIf("null"::equals);
        if (objective.hasNonNull("owner")) {
            row.put("owner", definition.person(objective.path("owner").asText()));
        }
        return row;
    }
}
