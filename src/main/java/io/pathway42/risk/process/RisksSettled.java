package io.pathway42.risk.process;

import io.pathway42.engine.Deviation;
import io.pathway42.engine.GateCriterion;
import io.pathway42.risk.Risk;
import io.pathway42.risk.Risks;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The risk register is complete, every risk has a plan, and what remains is accepted. */
@Component
class RisksSettled implements GateCriterion {

    private final Risks risks;

    RisksSettled(Risks risks) {
        this.risks = risks;
    }

    @Override
    public String phase() {
        return "P07";
    }

    @Override
    public Side side() {
        return Side.EXIT;
    }

    @Override
    public List<Deviation> deviations(String programmeId) {
        List<Deviation> deviations = new ArrayList<>();
        List<Risk> all = risks.all(programmeId);
        if (all.isEmpty()) {
            deviations.add(new Deviation("register-empty", "The risk register is empty.", "steps/07.1"));
        }
        for (Risk risk : all) {
            if (!risk.rated()) {
                deviations.add(deviation("risk-unrated", "Risk %s is not rated.".formatted(risk.ref())));
            }
            if (!risk.treated()) {
                deviations.add(deviation("risk-untreated", "Risk %s has no plan.".formatted(risk.ref())));
            }
            if (!risk.accepted()) {
                deviations.add(deviation(
                        "residual-risk-open", "Nobody has accepted what remains of %s.".formatted(risk.ref())));
            }
        }
        return deviations;
    }

    private static Deviation deviation(String code, String message) {
        return new Deviation(code, message, "registers/risks");
    }
}
