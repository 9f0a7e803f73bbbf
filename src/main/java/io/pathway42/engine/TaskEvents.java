package io.pathway42.engine;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Turns the engine's task events into ours: finds the owner and the due date when a task is created. */
@Component
class TaskEvents {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(\\w+)}");

    private final Models models;
    private final Owners owners;
    private final Subjects subjects;
    private final Deadlines deadlines;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TaskEvents(
            Models models,
            Owners owners,
            Subjects subjects,
            Deadlines deadlines,
            ApplicationEventPublisher events,
            Clock clock) {
        this.models = models;
        this.owners = owners;
        this.subjects = subjects;
        this.deadlines = deadlines;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(DelegateTask task) {
        switch (task.getEventName()) {
            case TaskListener.EVENTNAME_CREATE -> created(task);
            case TaskListener.EVENTNAME_COMPLETE -> events.publishEvent(new TaskEnded(task.getId(), true, now()));
            case TaskListener.EVENTNAME_DELETE -> events.publishEvent(new TaskEnded(task.getId(), false, now()));
            default -> {}
        }
    }

    private void created(DelegateTask task) {
        Models.Model model = models.of(task.getProcessDefinitionId());
        StepDefinition step = model.step(task.getTaskDefinitionKey()).placed(task.getVariable(Gate.PHASE));
        String programmeId = (String) task.getVariable(ProcessVariables.PROGRAMME);
        String clientId = (String) task.getVariable(ProcessVariables.CLIENT);
        String role = task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse("");
        @Nullable Subject subject = subject(task, step, programmeId).orElse(null);
        Owner owner = owners.find(new Duty(programmeId, task.getProcessInstanceId(), step, role, subject));
        OffsetDateTime since = Gate.shutSince(task, now());
        OffsetDateTime due = deadlines.due(programmeId, step, since);
        task.setDueDate(Date.from(due.toInstant()));
        if (owner.assignee() != null) {
            task.setAssignee(owner.assignee());
        }
        events.publishEvent(new TaskCreated(
                task.getId(),
                programmeId,
                clientId,
                task.getProcessDefinitionId(),
                model.version(),
                task.getProcessInstanceId(),
                step,
                subject,
                role,
                filled(model.formOf(step.element()), task.getVariables()),
                owner.assignee(),
                owner.candidates(),
                owner.reason(),
                now(),
                since,
                due));
    }

    private Optional<Subject> subject(DelegateTask task, StepDefinition step, String programmeId) {
        if (step.subject() == null || !(task.getVariable(step.subject()) instanceof String ref)) {
            return Optional.empty();
        }
        return Optional.of(subjects.find(step.subject(), programmeId, ref));
    }

    /** A form key such as {@code gap-questionnaire-${role}} with its variables filled in. */
    private static String filled(String key, Map<String, Object> variables) {
        return PLACEHOLDER.matcher(key).replaceAll(match -> String.valueOf(variables.get(match.group(1))));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
