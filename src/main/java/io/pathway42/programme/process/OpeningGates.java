package io.pathway42.programme.process;

import static io.pathway42.engine.GateCriterion.Side.ENTRY;
import static io.pathway42.engine.GateCriterion.Side.EXIT;

import io.pathway42.engine.GateCriterion;
import io.pathway42.programme.Baselines;
import io.pathway42.programme.FitChecks;
import io.pathway42.programme.RecordedAnswers;
import io.pathway42.programme.ScopeStatements;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What has to be there to enter and leave mobilisation, baseline and scope. */
@Configuration(proxyBeanMethods = false)
class OpeningGates {

    private final RecordedCriteria criteria;
    private final RecordedAnswers answers;
    private final FitChecks fitChecks;

    OpeningGates(RecordedCriteria criteria, RecordedAnswers answers, FitChecks fitChecks) {
        this.criteria = criteria;
        this.answers = answers;
        this.fitChecks = fitChecks;
    }

    @Bean
    GateCriterion interestConfirmed() {
        return criteria.done(
                "P00",
                ENTRY,
                "00.1",
                "interest-not-confirmed",
                "The interest is not confirmed: the fit check is open.");
    }

    @Bean
    GateCriterion charterApproved() {
        return criteria.that(
                "P00",
                EXIT,
                "00.4",
                "charter-not-approved",
                "The charter with its budget is not approved.",
                this::charter);
    }

    @Bean
    GateCriterion leadersNamed() {
        return criteria.done("P00", EXIT, "00.2", "leaders-not-named", "Sponsor and AIMS manager are not named.");
    }

    @Bean
    GateCriterion termsSigned() {
        return criteria.done(
                "P00", EXIT, "00.3", "terms-not-signed", "Terms and independence of the consultancy are not signed.");
    }

    @Bean
    GateCriterion charterBeforeBaseline() {
        return criteria.that(
                "P01",
                ENTRY,
                "00.4",
                "charter-missing",
                "There is no approved charter.",
                programmeId -> charter(programmeId)
                        || fitChecks.route(programmeId).filter("light"::equals).isPresent());
    }

    @Bean
    GateCriterion baselineAnswered(Baselines baselines) {
        return new RecordedCriterion(
                "P01",
                EXIT,
                "baseline-incomplete",
                "Not all ten sections of the baseline are answered and scored.",
                "steps/01.1",
                programmeId -> {
                    var sections = baselines.of(programmeId);
                    return sections.size() == Baselines.sections().size()
                            && sections.stream().allMatch(section -> section.score() != null);
                });
    }

    @Bean
    GateCriterion reuseMapped() {
        return criteria.done(
                "P01", EXIT, "01.3", "reuse-not-mapped", "It is not mapped what existing certificates give.");
    }

    @Bean
    GateCriterion variantConfirmed() {
        return criteria.chosen(
                "P01",
                EXIT,
                "01.4",
                "variantDecision",
                "continue",
                "variant-not-confirmed",
                "The sponsor has not confirmed variant and target date.");
    }

    @Bean
    GateCriterion managerInPlace() {
        return criteria.done("P02", ENTRY, "00.2", "manager-missing", "No AIMS manager is named.");
    }

    @Bean
    GateCriterion issuesRegistered() {
        return criteria.done("P02", EXIT, "02.1", "issues-missing", "The context issues are not registered.");
    }

    @Bean
    GateCriterion partiesRegistered() {
        return criteria.done("P02", EXIT, "02.2", "parties-missing", "The interested parties are not registered.");
    }

    @Bean
    GateCriterion obligationsRegistered() {
        return criteria.done("P02", EXIT, "02.3", "obligations-missing", "The obligations are not registered.");
    }

    @Bean
    GateCriterion aiRolesDeclared() {
        return criteria.done("P02", EXIT, "02.4", "ai-roles-missing", "The AI role is not declared for the systems.");
    }

    @Bean
    GateCriterion scopeApproved(ScopeStatements scopes) {
        return new RecordedCriterion(
                "P02",
                EXIT,
                "scope-not-approved",
                "The scope is not approved.",
                "steps/02.7",
                programmeId -> scopes.approved(programmeId).isPresent());
    }

    private boolean charter(String programmeId) {
        return answers.chosen(programmeId, "00.4", "charterDecision", "approve");
    }
}
