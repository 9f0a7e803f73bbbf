package io.pathway42.risk.process;

import io.pathway42.engine.Deviation;
import io.pathway42.engine.GateCriterion;
import io.pathway42.risk.Consistency;
import io.pathway42.risk.StatementsOfApplicability;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The Statement of Applicability is approved and fits the other registers. */
@Component
class SoaReleased implements GateCriterion {

    private final StatementsOfApplicability statements;
    private final Consistency consistency;

    SoaReleased(StatementsOfApplicability statements, Consistency consistency) {
        this.statements = statements;
        this.consistency = consistency;
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
        if (statements.approved(programmeId).isEmpty()) {
            deviations.add(
                    new Deviation("soa-not-approved", "The Statement of Applicability is not approved.", "steps/07.6"));
        }
        consistency.check(programmeId).stream()
                .map(found -> new Deviation(found.kind(), found.message(), "registers/soa"))
                .forEach(deviations::add);
        return deviations;
    }
}
