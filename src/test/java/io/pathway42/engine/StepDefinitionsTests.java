package io.pathway42.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.pathway42.PathwayTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PathwayTest
class StepDefinitionsTests {

    @Autowired
    private StepDefinitions definitions;

    @Test
    void namesTheAnswerWithoutWhichAStepIsNotReached() {
        assertThat(step("userTask_PostponeAudit").ledHere()).isEqualTo("Does the audit have to be postponed? yes");
    }

    @Test
    void namesNoAnswerThatOnlyLeadsBack() {
        assertThat(step("userTask_AnswerQuestionnaire").ledHere()).isNull();
    }

    @Test
    void leavesTheNumberOfTheStepOutOfItsGuidance() {
        assertThat(definitions.newest()).noneMatch(step -> step.guidance().startsWith("Step "));
    }

    private StepDefinition step(String element) {
        return definitions.newest().stream()
                .filter(step -> step.element().equals(element))
                .findFirst()
                .orElseThrow();
    }
}
