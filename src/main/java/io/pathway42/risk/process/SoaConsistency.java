package io.pathway42.risk.process;

import io.pathway42.risk.Consistency;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Step 07.7 of a model: how many deviations there are decides where it goes. */
@Component("soaConsistency")
class SoaConsistency implements JavaDelegate {

    private final Consistency consistency;

    SoaConsistency(Consistency consistency) {
        this.consistency = consistency;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String programmeId = (String) execution.getVariable("programmeId");
        execution.setVariable("soaDeviations", consistency.check(programmeId).size());
    }
}
