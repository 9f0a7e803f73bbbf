package io.pathway42.notify;

import io.pathway42.engine.StepDefinition;
import io.pathway42.standard.StandardDeadlines;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which steps have a deadline of law. */
@Component
class LegalDeadlines {

    private static final String LAW = "LAW";

    private final StandardDeadlines deadlines;

    LegalDeadlines(StandardDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    boolean of(StepDefinition step) {
        return Optional.ofNullable(step.due())
                .or(() -> deadlines.ofStep(step.step()))
                .flatMap(deadlines::timer)
                .filter(timer -> LAW.equals(timer.basis()))
                .isPresent();
    }
}
