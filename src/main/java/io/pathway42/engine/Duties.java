package io.pathway42.engine;

import io.pathway42.engine.SeparationOfDuties.Bar;
import io.pathway42.problem.Problem;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps people away from tasks that a rule of separation forbids them, and finds the owner of a task anew. */
@Component
class Duties {

    /** Task variable with the soft rules that a coordinator overruled when handing the task over. */
    private static final String OVERRULED = "overruledRules";

    private final TaskService tasks;
    private final Models models;
    private final Subjects subjects;
    private final SeparationOfDuties separation;
    private final Owners owners;
    private final RoleHolders holders;

    Duties(
            TaskService tasks,
            Models models,
            Subjects subjects,
            SeparationOfDuties separation,
            Owners owners,
            RoleHolders holders) {
        this.tasks = tasks;
        this.models = models;
        this.subjects = subjects;
        this.separation = separation;
        this.owners = owners;
        this.holders = holders;
    }

    Owner ownerOf(String taskId) {
        return owners.find(duty(tasks.createTaskQuery().taskId(taskId).singleResult()));
    }

    /**
     * Lets a person take or complete a task.
     *
     * @throws Problem.NotAllowed with the rule, what they did and who may do it instead
     */
    void mayDo(String taskId, String person) {
        refusal(taskId, person).ifPresent(refusal -> {
            throw refusal;
        });
    }

    /** Why a person may not take or complete a task, when a rule of separation keeps them away from it. */
    Optional<Problem.NotAllowed> refusal(String taskId, String person) {
        Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task == null || step(task).separations().isEmpty()) {
            return Optional.empty();
        }
        Duty duty = duty(task);
        Set<String> overruled = overruled(taskId);
        return separation.bars(duty).stream()
                .filter(bar ->
                        bar.holdsBack(person) && !overruled.contains(bar.rule().id()))
                .findFirst()
                .map(bar -> refusal(bar, person, duty));
    }

    /** Whom rules of separation keep from a task whatever reason somebody gives for handing it over, and why. */
    Map<String, String> barred(String taskId) {
        Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task == null || step(task).separations().isEmpty()) {
            return Map.of();
        }
        Map<String, String> why = new HashMap<>();
        separation.bars(duty(task)).stream()
                .filter(bar -> !bar.rule().soft())
                .forEach(bar -> bar.people()
                        .forEach(person -> why.putIfAbsent(
                                person,
                                "%s. %s (%s)"
                                        .formatted(
                                                bar.because(),
                                                bar.rule().text().replaceFirst("\\.$", ""),
                                                bar.rule().id()))));
        return why;
    }

    /** Lets somebody give a task to a person; a soft rule gives way to who hands it over with a reason, on record. */
    void mayGive(String taskId, String to, String by) {
        Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task == null || step(task).separations().isEmpty()) {
            return;
        }
        Duty duty = duty(task);
        List<Bar> bars =
                separation.bars(duty).stream().filter(bar -> bar.holdsBack(to)).toList();
        bars.stream()
                .filter(bar -> !bar.rule().soft() || to.equals(by))
                .findFirst()
                .ifPresent(bar -> {
                    throw refusal(bar, to, duty);
                });
        if (!bars.isEmpty()) {
            tasks.setVariableLocal(
                    taskId,
                    OVERRULED,
                    bars.stream().map(bar -> bar.rule().id()).distinct().collect(Collectors.joining(" ")));
        }
    }

    private Set<String> overruled(String taskId) {
        return tasks.getVariableLocal(taskId, OVERRULED) instanceof String ids
                ? new HashSet<>(List.of(ids.split(" ")))
                : Set.of();
    }

    private Problem.NotAllowed refusal(Bar bar, String person, Duty duty) {
        Owner owner = owners.find(duty);
        String instead = owner.reason() == HeldBecause.NOBODY_LEFT
                ? bar.rule().wayOut()
                : owner.people().stream().map(holders::nameOf).collect(Collectors.joining(" or ")) + " may do it.";
        return new Problem.NotAllowed(
                "separation-of-duties",
                "%s: %s %s %s. %s"
                        .formatted(bar.rule().id(), bar.rule().text(), holders.nameOf(person), bar.because(), instead));
    }

    private StepDefinition step(Task task) {
        return models.of(task.getProcessDefinitionId()).step(task.getTaskDefinitionKey());
    }

    private Duty duty(Task task) {
        StepDefinition step = step(task);
        Map<String, Object> variables = tasks.getVariables(task.getId());
        String programmeId = String.valueOf(variables.get(ProcessVariables.PROGRAMME));
        return new Duty(
                programmeId,
                task.getProcessInstanceId(),
                step,
                role(task.getId()),
                subject(step, programmeId, variables));
    }

    private String role(String taskId) {
        return tasks.getIdentityLinksForTask(taskId).stream()
                .map(IdentityLink::getGroupId)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private @Nullable Subject subject(StepDefinition step, String programmeId, Map<String, Object> variables) {
        return step.subject() != null && variables.get(step.subject()) instanceof String ref
                ? subjects.find(step.subject(), programmeId, ref)
                : null;
    }
}
