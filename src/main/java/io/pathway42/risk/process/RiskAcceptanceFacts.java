package io.pathway42.risk.process;

import io.pathway42.engine.DecisionFacts;
import io.pathway42.engine.DecisionOutcome;
import io.pathway42.risk.Risk;
import io.pathway42.risk.Risks;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Gives the table of authorities the residual rating of a risk, and keeps who may accept it. */
@Component
class RiskAcceptanceFacts implements DecisionFacts {

    private final Risks risks;

    RiskAcceptanceFacts(Risks risks) {
        this.risks = risks;
    }

    @Override
    public String decision() {
        return "risk-acceptance";
    }

    @Override
    public Map<String, Object> facts(DecisionContext context) {
        Risk risk = risks.get(context.programmeId(), context.subject());
        return Map.of("unlawful", risk.unlawful(), "residualRating", risk.residualRating());
    }

    @Override
    public void decided(DecisionContext context, DecisionOutcome outcome) {
        risks.authorised(
                context.programmeId(), context.subject(), outcome.text("riskAuthority"), outcome.text("because"));
    }
}
