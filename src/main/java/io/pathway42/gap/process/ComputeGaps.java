package io.pathway42.gap.process;

import io.pathway42.engine.ProcessVariables;
import io.pathway42.gap.Gaps;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Finds the gaps once all answers are agreed. */
@Component("computeGaps")
class ComputeGaps implements JavaDelegate {

    private final Gaps gaps;

    ComputeGaps(Gaps gaps) {
        this.gaps = gaps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        gaps.compute((String) execution.getVariable(ProcessVariables.PROGRAMME));
    }
}
