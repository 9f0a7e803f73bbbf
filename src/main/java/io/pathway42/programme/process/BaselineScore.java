package io.pathway42.programme.process;

import io.pathway42.engine.ProcessVariables;
import io.pathway42.programme.Baselines;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Scores the answered baseline. */
@Component("baselineScore")
class BaselineScore implements JavaDelegate {

    private final Baselines baselines;

    BaselineScore(Baselines baselines) {
        this.baselines = baselines;
    }

    @Override
    public void execute(DelegateExecution execution) {
        baselines.score((String) execution.getVariable(ProcessVariables.PROGRAMME));
    }
}
