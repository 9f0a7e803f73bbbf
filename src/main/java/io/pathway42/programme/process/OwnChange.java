package io.pathway42.programme.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Lets each change keep its own note while others come up beside it. */
@Component("ownChange")
class OwnChange implements ExecutionListener {

    @Override
    public void notify(DelegateExecution execution) {
        execution.setVariableLocal(ChangeEvents.SUBJECT, execution.getVariable(ChangeEvents.SUBJECT));
    }
}
