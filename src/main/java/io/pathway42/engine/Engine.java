package io.pathway42.engine;

import io.pathway42.problem.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the rest of the product asks of the process engine. Every call joins the caller's transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Engine {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final IdentityService identity;
    private final Duties duties;
    private final ApplicationEventPublisher events;

    Engine(
            RuntimeService runtime,
            TaskService tasks,
            IdentityService identity,
            Duties duties,
            ApplicationEventPublisher events) {
        this.duties = duties;
        this.runtime = runtime;
        this.tasks = tasks;
        this.identity = identity;
        this.events = events;
    }

    /** Starts a process for a programme; its business key is the programme's id. */
    public String start(
            String processKey, String programmeId, String clientId, String person, Map<String, Object> variables) {
        Map<String, Object> all = new HashMap<>(variables);
        all.put(ProcessVariables.PROGRAMME, programmeId);
        all.put(ProcessVariables.CLIENT, clientId);
        return as(
                person,
                clientId,
                () -> runtime.startProcessInstanceByKey(processKey, programmeId, all)
                        .getId());
    }

    /**
     * Completes a task.
     *
     * @throws Problem.NotAllowed when a rule of separation keeps the person away from it
     */
    public void complete(String taskId, String clientId, String person, Map<String, Object> facts) {
        duties.mayDo(taskId, person);
        as(person, clientId, () -> {
            tasks.complete(taskId, facts);
            return taskId;
        });
    }

    /**
     * Hands a task to a person, or back to its candidates with null.
     *
     * @throws Problem.NotAllowed when a rule of separation keeps that person away from it
     */
    public void assign(String taskId, String clientId, @Nullable String assignee, String person) {
        if (assignee != null) {
            duties.mayGive(taskId, assignee, person);
        }
        move(taskId, clientId, assignee, person);
    }

    /** Why a rule of separation keeps a person away from a task: the rule, what they did, who may do it instead. */
    public Optional<Problem.NotAllowed> keptAway(String taskId, String person) {
        return duties.refusal(taskId, person);
    }

    /** Whom rules of separation keep from a task, by sign-in name, with the rule and the ground in a few words. */
    public Map<String, String> barred(String taskId) {
        return duties.barred(taskId);
    }

    /** Finds the owner of a task anew, as if it were created now. */
    public Owner ownerOf(String taskId) {
        return duties.ownerOf(taskId);
    }

    /** Moves a task to the owner that was found for it. */
    public void move(String taskId, String clientId, @Nullable String assignee, String person) {
        as(person, clientId, () -> {
            tasks.setAssignee(taskId, assignee);
            return taskId;
        });
    }

    /** Whether somebody has an open task about a subject. */
    public boolean worksOn(String programmeId, String variable, String ref, String person) {
        return tasks.createTaskQuery()
                        .taskAssignee(person)
                        .processVariableValueEquals(ProcessVariables.PROGRAMME, programmeId)
                        .processVariableValueEquals(variable, ref)
                        .count()
                > 0;
    }

    /** The ids and routing facts that a task sees. */
    public Map<String, Object> variables(String taskId) {
        return tasks.getVariables(taskId);
    }

    /** Wakes the one execution that waits for a message. */
    void receive(String message, String executionId, String clientId, String person, Map<String, Object> facts) {
        as(person, clientId, () -> {
            runtime.messageEventReceived(message, executionId, facts);
            return executionId;
        });
    }

    /** Gives a message to the programme's pathway; false when it does not listen for it now. */
    boolean tell(String message, String programmeId, String clientId, String person, Map<String, Object> facts) {
        return as(person, clientId, () -> correlate(message, programmeId, clientId, facts));
    }

    /** Gives a message to the programme's pathway out of a step of the same programme; false when it does not listen. */
    public boolean tell(String message, String programmeId, String clientId, Map<String, Object> facts) {
        boolean heard = correlate(message, programmeId, clientId, facts);
        events.publishEvent(new EngineMoved());
        return heard;
    }

    private boolean correlate(String message, String programmeId, String clientId, Map<String, Object> facts) {
        try {
            runtime.createMessageCorrelation(message)
                    .tenantId(clientId)
                    .processInstanceBusinessKey(programmeId)
                    .setVariablesLocal(facts)
                    .correlate();
            return true;
        } catch (MismatchingMessageCorrelationException nobodyListens) {
            return false;
        }
    }

    private <T> T as(String person, String clientId, Supplier<T> call) {
        identity.setAuthentication(person, List.of(), List.of(clientId));
        try {
            T result = call.get();
            events.publishEvent(new EngineMoved());
            return result;
        } finally {
            identity.clearAuthentication();
        }
    }

    /** The engine did something that may have left jobs to run. */
    record EngineMoved() {}
}
