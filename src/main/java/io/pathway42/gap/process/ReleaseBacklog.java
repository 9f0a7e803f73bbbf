package io.pathway42.gap.process;

import io.pathway42.engine.ProcessVariables;
import io.pathway42.gap.BacklogReleases;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Marks the moment from which on added items come later. */
@Component("releaseBacklog")
class ReleaseBacklog implements JavaDelegate {

    private final BacklogReleases releases;

    ReleaseBacklog(BacklogReleases releases) {
        this.releases = releases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        releases.release((String) execution.getVariable(ProcessVariables.PROGRAMME));
    }
}
