package io.pathway42.programme.process;

import com.fasterxml.jackson.databind.JsonNode;
import io.pathway42.engine.Step;
import io.pathway42.programme.Programmes;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Controls, training and operation: forms that show what they decide on. */
@Configuration(proxyBeanMethods = false)
class BuildSteps {

    private final EarlierAnswers earlier;
    private final Programmes programmes;

    BuildSteps(EarlierAnswers earlier, Programmes programmes) {
        this.earlier = earlier;
        this.programmes = programmes;
    }

    @Bean
    Step buildLifeCyclePackage() {
        return new FormStep("userTask_BuildLifeCyclePackage", earlier.again("08.8", "userTask_BuildLifeCyclePackage"));
    }

    @Bean
    Step decideGoLive() {
        return new FormStep(
                "userTask_DecideGoLive",
                earlier.from("08.8", "userTask_BuildLifeCyclePackage", "version", "acceptance"));
    }

    @Bean
    Step buildSupplierPackage() {
        return new FormStep("userTask_BuildSupplierPackage", context -> {
            List<Map<String, String>> suppliers = entries(context.programmeId(), "suppliers")
                    .map(supplier -> Map.of("supplier", supplier.path("id").asText()))
                    .toList();
            return suppliers.isEmpty() ? Map.of() : Map.of("suppliers", suppliers);
        });
    }

    @Bean
    Step reviewSupplierClauses() {
        return new FormStep(
                "userTask_ReviewSupplierClauses", earlier.from("08.10", "userTask_BuildSupplierPackage", "suppliers"));
    }

    @Bean
    Step approveDueDiligence() {
        return new FormStep(
                "userTask_ApproveDueDiligence", earlier.from("08.10", "userTask_BuildSupplierPackage", "suppliers"));
    }

    @Bean
    Step checkLogAccess() {
        return new FormStep("userTask_CheckLogAccess", earlier.from("08.13", "userTask_BuildLoggingPackage", "logs"));
    }

    @Bean
    Step planTraining() {
        return new FormStep("userTask_PlanTraining", earlier.again("09.2", "userTask_PlanTraining"));
    }

    @Bean
    Step approveTrainingPlan() {
        return new FormStep("userTask_ApproveTrainingPlan", earlier.from("09.2", "userTask_PlanTraining", "courses"));
    }

    @Bean
    Step testKnowledge() {
        return new FormStep("userTask_TestKnowledge", earlier.from("09.2", "userTask_PlanTraining", "passMark"));
    }

    @Bean
    Step closeCompetenceGaps() {
        return new FormStep(
                "userTask_CloseCompetenceGaps", earlier.from("09.5", "userTask_JudgeTrainingEffect", "effect"));
    }

    @Bean
    Step decideAssignments() {
        return new FormStep(
                "userTask_DecideAssignments", earlier.from("09.6", "userTask_CloseCompetenceGaps", "actions"));
    }

    @Bean
    Step respondToBreach() {
        return new FormStep("userTask_RespondToBreach", earlier.from("10.1", "userTask_CollectMetrics", "breachWhat"));
    }

    @Bean
    Step gatherEvidence() {
        return new FormStep(
                "userTask_GatherEvidence", context -> Map.of("cycleNumber", context.variable("cycleNumber")));
    }

    private Stream<JsonNode> entries(String programmeId, String list) {
        return programmes.definition(programmeId).entries(list).stream();
    }
}
