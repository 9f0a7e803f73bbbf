package io.pathway42.engine;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps, in the engine's own transaction, which processes run for a programme and at which messages and timers they wait. */
@Component
class RunEvents {

    private final ProcessRuns runs;
    private final Drawings drawings;
    private final Models models;
    private final Subjects subjects;
    private final Clock clock;

    RunEvents(ProcessRuns runs, Drawings drawings, Models models, Subjects subjects, Clock clock) {
        this.runs = runs;
        this.drawings = drawings;
        this.models = models;
        this.subjects = subjects;
        this.clock = clock;
    }

    @EventListener
    void on(DelegateExecution execution) {
        if (ExecutionListener.EVENTNAME_TAKE.equals(execution.getEventName())) {
            return;
        }
        boolean starts = ExecutionListener.EVENTNAME_START.equals(execution.getEventName());
        if (execution.getActivityInstanceId() == null
                || execution.getProcessInstanceId().equals(execution.getActivityInstanceId())) {
            process(execution, starts);
        } else if (waits(execution)) {
            waiting(execution, starts);
        }
    }

    private boolean waits(DelegateExecution execution) {
        Drawing.Node node =
                drawings.of(execution.getProcessDefinitionId()).nodes().get(execution.getCurrentActivityId());
        return node != null && node.waits();
    }

    private void process(DelegateExecution execution, boolean starts) {
        if (!starts) {
            runs.ended(execution.getProcessInstanceId(), OffsetDateTime.now(clock));
            return;
        }
        Models.Model model = models.of(execution.getProcessDefinitionId());
        if (!(execution.getVariable(ProcessVariables.PROGRAMME) instanceof String programme)
                || !(execution.getVariable(ProcessVariables.CLIENT) instanceof String client)) {
            return;
        }
        Optional<DelegateExecution> caller = Optional.ofNullable(execution.getSuperExecution());
        Optional<Subject> subject = subject(execution, model, programme);
        runs.started(new ProcessRuns.Run(
                execution.getProcessInstanceId(),
                programme,
                client,
                model.process(),
                model.version(),
                execution.getProcessDefinitionId(),
                caller.map(DelegateExecution::getProcessInstanceId).orElse(null),
                caller.map(DelegateExecution::getCurrentActivityId).orElse(null),
                subject.map(Subject::ref).orElse(null),
                subject.map(Subject::title).orElse(null),
                OffsetDateTime.now(clock),
                null));
    }

    /** What the steps of the process are about, as far as it is known when the process starts. */
    private Optional<Subject> subject(DelegateExecution execution, Models.Model model, String programme) {
        return model.steps().values().stream()
                .map(StepDefinition::subject)
                .filter(Objects::nonNull)
                .distinct()
                .filter(variable -> execution.getVariable(variable) instanceof String)
                .findFirst()
                .map(variable -> subjects.find(variable, programme, (String) execution.getVariable(variable)));
    }

    private void waiting(DelegateExecution execution, boolean starts) {
        if (!starts) {
            runs.waited(execution.getActivityInstanceId(), OffsetDateTime.now(clock));
        } else if (execution.getVariable(ProcessVariables.PROGRAMME) instanceof String programme
                && execution.getVariable(ProcessVariables.CLIENT) instanceof String client) {
            runs.waits(
                    execution.getActivityInstanceId(),
                    new ProcessRuns.Wait(
                            programme,
                            client,
                            models.of(execution.getProcessDefinitionId()).process(),
                            execution.getProcessInstanceId(),
                            execution.getCurrentActivityId(),
                            OffsetDateTime.now(clock)));
        }
    }
}
