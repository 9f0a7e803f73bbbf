package io.pathway42.gap.process;

import io.pathway42.engine.ProcessVariables;
import io.pathway42.gap.BacklogProposals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Proposes work for the gaps that nothing serves yet. */
@Component("proposeBacklog")
class ProposeBacklog implements JavaDelegate {

    private final BacklogProposals proposals;

    ProposeBacklog(BacklogProposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        proposals.propose((String) execution.getVariable(ProcessVariables.PROGRAMME), (String)
                execution.getVariable(ProcessVariables.CLIENT));
    }
}
