package io.pathway42.impact.process;

import io.pathway42.engine.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The decisions on an assessment, by level. */
@Configuration(proxyBeanMethods = false)
class DecideSteps {

    private final AssessmentFile file;
    private final Decision decision;

    DecideSteps(AssessmentFile file, Decision decision) {
        this.file = file;
        this.decision = decision;
    }

    @Bean
    Step decideLowImpact() {
        return new DecideStep("userTask_DecideLowImpact", false, file, decision);
    }

    @Bean
    Step decideMediumImpact() {
        return new DecideStep("userTask_DecideMediumImpact", true, file, decision);
    }

    @Bean
    Step decideHighImpact() {
        return new DecideStep("userTask_DecideHighImpact", false, file, decision);
    }

    @Bean
    Step confirmHighImpact() {
        return new DecideStep("userTask_ConfirmHighImpact", true, file, decision);
    }

    @Bean
    Step decideCriticalImpact() {
        return new DecideStep("userTask_DecideCriticalImpact", true, file, decision);
    }
}
