package io.pathway42.programme.process;

import static io.pathway42.engine.GateCriterion.Side.ENTRY;
import static io.pathway42.engine.GateCriterion.Side.EXIT;

import io.pathway42.engine.GateCriterion;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What has to be there to enter and leave design, controls and training. */
@Configuration(proxyBeanMethods = false)
class BuildingGates {

    private final RecordedCriteria criteria;

    BuildingGates(RecordedCriteria criteria) {
        this.criteria = criteria;
    }

    @Bean
    GateCriterion backlogApproved() {
        return criteria.done("P05", ENTRY, "04.7", "backlog-not-approved", "The backlog is not approved.");
    }

    @Bean
    GateCriterion policyApproved() {
        return criteria.chosen(
                "P05",
                EXIT,
                "05.1",
                "policyDecision",
                "approve",
                "policy-not-approved",
                "The AI policy is not approved.");
    }

    @Bean
    GateCriterion rolesSigned() {
        return criteria.chosen(
                "P05",
                EXIT,
                "05.3",
                "rolesDecision",
                "approve",
                "roles-not-signed",
                "Roles and appointments are not signed.");
    }

    @Bean
    GateCriterion objectivesApproved() {
        return criteria.chosen(
                "P05",
                EXIT,
                "05.4",
                "objectivesDecision",
                "approve",
                "objectives-not-approved",
                "The AI objectives are not approved.");
    }

    @Bean
    GateCriterion riskMethodApproved() {
        return criteria.chosen(
                "P05",
                EXIT,
                "05.5",
                "riskMethodDecision",
                "approve",
                "risk-method-not-approved",
                "The risk method is not approved.");
    }

    @Bean
    GateCriterion impactProcedureApproved() {
        return criteria.chosen(
                "P05",
                EXIT,
                "05.6",
                "impactProcedureDecision",
                "approve",
                "impact-procedure-not-approved",
                "The procedure for impact assessments is not approved.");
    }

    @Bean
    GateCriterion masterListIssued() {
        return criteria.done("P05", EXIT, "05.7", "master-list-missing", "The master list of documents is not issued.");
    }

    @Bean
    GateCriterion applicabilityDrafted() {
        return criteria.done(
                "P08", ENTRY, "05.10", "applicability-missing", "There is no draft of the Statement of Applicability.");
    }

    @Bean
    GateCriterion resourcesApproved() {
        return criteria.done(
                "P08", ENTRY, "04.7", "resources-missing", "Budget and plan of the backlog are not approved.");
    }

    @Bean
    GateCriterion lifeCycleReleased() {
        return criteria.chosen(
                "P08",
                EXIT,
                "08.8",
                "goLiveDecision",
                "release",
                "go-live-not-decided",
                "No system has passed the life-cycle gates up to go-live.");
    }

    @Bean
    GateCriterion dataPackageBuilt() {
        return criteria.done("P08", EXIT, "08.9", "data-package-missing", "The data package is missing.");
    }

    @Bean
    GateCriterion supplierPackageBuilt() {
        return criteria.done("P08", EXIT, "08.10", "supplier-package-missing", "The supplier package is missing.");
    }

    @Bean
    GateCriterion informationPackageBuilt() {
        return criteria.done(
                "P08", EXIT, "08.11", "information-package-missing", "The information package is missing.");
    }

    @Bean
    GateCriterion usePackageBuilt() {
        return criteria.done("P08", EXIT, "08.12", "use-package-missing", "The use package is missing.");
    }

    @Bean
    GateCriterion loggingPackageBuilt() {
        return criteria.done("P08", EXIT, "08.13", "logging-package-missing", "The logging package is missing.");
    }

    @Bean
    GateCriterion rolesBeforeTraining() {
        return criteria.chosen(
                "P09",
                ENTRY,
                "05.3",
                "rolesDecision",
                "approve",
                "roles-missing",
                "The roles whose competence is needed are not signed.");
    }

    @Bean
    GateCriterion attendanceRecorded() {
        return criteria.done("P09", EXIT, "09.3", "attendance-missing", "Attendance of the training is not recorded.");
    }

    @Bean
    GateCriterion knowledgeTested() {
        return criteria.chosen(
                "P09",
                EXIT,
                "09.4",
                "knowledgeResult",
                "met",
                "pass-mark-not-met",
                "The pass mark, or nine in ten of all staff, was not reached.");
    }

    @Bean
    GateCriterion effectJudged() {
        return criteria.done("P09", EXIT, "09.5", "effect-not-judged", "The effect of the training is not judged.");
    }
}
