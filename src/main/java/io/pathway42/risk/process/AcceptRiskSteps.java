package io.pathway42.risk.process;

import io.pathway42.engine.Step;
import io.pathway42.risk.Risks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Acceptance by the owner of a risk for a year and a half by default, above appetite for a year. */
@Configuration(proxyBeanMethods = false)
class AcceptRiskSteps {

    @Bean
    Step acceptRisk(Risks risks, RiskText text) {
        return new AcceptRiskStep("userTask_AcceptRisk", 18, risks, text);
    }

    @Bean
    Step acceptRiskAboveAppetite(Risks risks, RiskText text) {
        return new AcceptRiskStep("userTask_AcceptRiskAboveAppetite", 12, risks, text);
    }
}
