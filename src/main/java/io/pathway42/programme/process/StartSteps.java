package io.pathway42.programme.process;

import static io.pathway42.programme.process.EarlierAnswers.both;

import com.fasterxml.jackson.databind.JsonNode;
import io.pathway42.engine.RoleHolders;
import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.programme.Definition;
import io.pathway42.programme.Programme;
import io.pathway42.programme.Programmes;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Fit check, mobilisation and what existing certificates give: forms that start with what the definition knows. */
@Configuration(proxyBeanMethods = false)
class StartSteps {

    private final Programmes programmes;
    private final RoleHolders roles;
    private final EarlierAnswers earlier;

    StartSteps(Programmes programmes, RoleHolders roles, EarlierAnswers earlier) {
        this.programmes = programmes;
        this.roles = roles;
        this.earlier = earlier;
    }

    @Bean
    Step checkFit() {
        return new FormStep("userTask_CheckFit", context -> {
            Definition definition = programmes.definition(context.programmeId());
            Map<String, Object> start = new HashMap<>();
            start.put("employees", programmes.get(context.programmeId()).employees());
            put(start, "sector", definition.root().path("sector").asText());
            put(start, "demandSource", definition.root().path("trigger").asText());
            return start;
        });
    }

    @Bean
    Step nameSponsorAndManager() {
        return new FormStep("userTask_NameSponsorAndManager", context -> {
            Map<String, Object> start = new HashMap<>();
            holder(context, "executive_sponsor", "sponsor", start);
            holder(context, "aims_manager", "aimsManager", start);
            return start;
        });
    }

    @Bean
    Step writeCharter() {
        return new FormStep(
                "userTask_WriteCharter",
                both(
                        context -> {
                            Programme programme = programmes.get(context.programmeId());
                            return Map.of(
                                    "targetDate", programme.targetDate().toString(), "variant", programme.variant());
                        },
                        earlier.again("00.4", "userTask_WriteCharter")));
    }

    @Bean
    Step approveCharter() {
        return new FormStep(
                "userTask_ApproveCharter",
                earlier.from("00.4", "userTask_WriteCharter", "goal", "targetDate", "budget", "currency"));
    }

    @Bean
    Step mapSecurityEvidence() {
        return new FormStep("userTask_MapSecurityEvidence", context -> {
            List<Map<String, Object>> certificates =
                    programmes.definition(context.programmeId()).entries("existing_certificates").stream()
                            .map(StartSteps::certificate)
                            .toList();
            return certificates.isEmpty() ? Map.of() : Map.of("certificates", certificates);
        });
    }

    private static Map<String, Object> certificate(JsonNode entry) {
        Map<String, Object> row = new LinkedHashMap<>();
        put(row, "standard", entry.path("standard").asText());
        put(row, "certificateNo", entry.path("certificate_no").asText());
        put(row, "certificationBody", entry.path("certification_body").asText());
        put(row, "validTo", entry.path("valid_to").asText());
        return row;
    }

    private void holder(StepContext context, String role, String field, Map<String, Object> start) {
        roles.of(context.programmeId(), role).stream().findFirst().ifPresent(person -> start.put(field, person));
    }

    static void put(Map<String, Object> start, String field, String value) {
        if (!value.isEmpty()) {
            start.put(field, value);
        }
    }
}
