package io.pathway42.engine;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Parks a client's processes and lets them go on. The engine's own suspension keeps every wait state and stops every
 * timer; on resumption the timers move on by as long as they stood still.
 */
@Component
public class Suspension {

    /** Processes that go on while all else stands still: without a successor, or an answer to who speaks up. */
    private static final String[] GOES_ON = {"role-handover", "concern", "complaint"};

    private final RuntimeService runtime;
    private final ManagementService management;

    Suspension(RuntimeService runtime, ManagementService management) {
        this.runtime = runtime;
        this.management = management;
    }

    @Transactional
    public void suspend(String clientId) {
        runtime.updateProcessInstanceSuspensionState()
                .byProcessInstanceQuery(runtime.createProcessInstanceQuery()
                        .tenantIdIn(clientId)
                        .processDefinitionKeyNotIn(GOES_ON))
                .suspend();
    }

    /** @param parked how long the processes stood still */
    @Transactional
    public void resume(String clientId, Duration parked) {
        for (Job timer :
                management.createJobQuery().tenantIdIn(clientId).timers().list()) {
            Date due = timer.getDuedate();
            if (due != null && !List.of(GOES_ON).contains(timer.getProcessDefinitionKey())) {
                management.setJobDuedate(
                        timer.getId(), Timestamp.from(due.toInstant().plus(parked)));
            }
        }
        runtime.updateProcessInstanceSuspensionState()
                .byProcessInstanceQuery(runtime.createProcessInstanceQuery().tenantIdIn(clientId))
                .activate();
    }
}
