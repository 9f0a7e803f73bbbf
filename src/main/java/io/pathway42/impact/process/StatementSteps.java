package io.pathway42.impact.process;

import io.pathway42.engine.Step;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps in which people state the parts of an assessment. */
@Configuration(proxyBeanMethods = false)
class StatementSteps {

    private final AssessmentFile file;
    private final Suggestions suggestions;

    StatementSteps(AssessmentFile file, Suggestions suggestions) {
        this.file = file;
        this.suggestions = suggestions;
    }

    @Bean
    Step describeUse() {
        return new StatementStep(
                "userTask_DescribeUse",
                file,
                List.of(
                        "purpose",
                        "intendedUsers",
                        "usersCount",
                        "decisionInfluence",
                        "countries",
                        "deploymentContext",
                        "affectedParties",
                        "unintendedUses",
                        "oversightPerson",
                        "liveSince"),
                suggestions::use);
    }

    @Bean
    Step describeModel() {
        return new StatementStep(
                "userTask_DescribeModel",
                file,
                List.of(
                        "modelNames",
                        "modelOrigin",
                        "versionPinned",
                        "supplierInformation",
                        "performance",
                        "knownLimits",
                        "explainability",
                        "interfaces"),
                suggestions::model);
    }

    @Bean
    Step describeData() {
        return new StatementStep(
                "userTask_DescribeData",
                file,
                List.of(
                        "dataSources",
                        "dataProvenance",
                        "personalData",
                        "specialCategories",
                        "lawfulBasis",
                        "dataQuality",
                        "missingGroups",
                        "dataRetention"),
                suggestions::data);
    }

    @Bean
    Step consultAffected() {
        return new StatementStep(
                "userTask_ConsultAffected",
                file,
                List.of("consultations", "consultedOn", "consultationEnough", "consultationResult"),
                suggestions::consultation);
    }

    @Bean
    Step addCustomerVoices() {
        return new StatementStep(
                "userTask_AddCustomerVoices",
                file,
                List.of("sourcesSearched", "reportsFound", "customerVoices", "outreach"),
                suggestions::customerVoices);
    }

    @Bean
    Step identifyHarms() {
        return new StatementStep(
                "userTask_IdentifyHarms", file, List.of("benefits", "harms", "failures", "misuse"), suggestions::harms);
    }

    @Bean
    Step planMeasures() {
        return new StatementStep(
                "userTask_PlanMeasures",
                file,
                List.of("measures", "oversight", "stopProcedure", "monitoringPlan"),
                suggestions::measures);
    }
}
