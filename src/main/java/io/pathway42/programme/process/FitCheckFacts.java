package io.pathway42.programme.process;

import io.pathway42.engine.DecisionFacts;
import io.pathway42.engine.DecisionOutcome;
import io.pathway42.programme.FitChecks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The fit check is decided by what the consultant entered; the route it chose is kept. */
@Component
class FitCheckFacts implements DecisionFacts {

    private final FitChecks checks;
    private final Clock clock;

    FitCheckFacts(FitChecks checks, Clock clock) {
        this.checks = checks;
        this.clock = clock;
    }

    @Override
    public String decision() {
        return "fit-check";
    }

    @Override
    public Map<String, Object> facts(DecisionContext context) {
        return context.variables();
    }

    @Override
    public void decided(DecisionContext context, DecisionOutcome outcome) {
        checks.decided(
                context.programmeId(),
                context.clientId(),
                outcome.text("pathwayRoute"),
                outcome.text("rule"),
                outcome.text("because"),
                LocalDate.now(clock));
    }
}
