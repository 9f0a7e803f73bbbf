package io.pathway42.gap.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Lets each later item keep its own ref while others are worked off beside it. */
@Component("ownItem")
class OwnItem implements ExecutionListener {

    @Override
    public void notify(DelegateExecution execution) {
        execution.setVariableLocal(LaterItems.SUBJECT, execution.getVariable(LaterItems.SUBJECT));
    }
}
