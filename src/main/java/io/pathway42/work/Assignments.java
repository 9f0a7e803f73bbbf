package io.pathway42.work;

import io.pathway42.engine.Engine;
import io.pathway42.engine.HeldBecause;
import io.pathway42.identity.People;
import io.pathway42.identity.ProgrammeRoles;
import io.pathway42.problem.Problem;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who has a task: claim it, give it back, hand it over. Each move stays on record with its reason. */
@Component
public class Assignments {

    private static final Set<String> COORDINATORS = Set.of("aims_manager", "lead_consultant");

    private final OpenTasks open;
    private final WorkItems items;
    private final Engine engine;
    private final ProgrammeRoles roles;
    private final People people;
    private final Moves moves;

    Assignments(OpenTasks open, WorkItems items, Engine engine, ProgrammeRoles roles, People people, Moves moves) {
        this.open = open;
        this.items = items;
        this.engine = engine;
        this.roles = roles;
        this.people = people;
        this.moves = moves;
    }

    @Transactional
    public void claim(String taskId, String person) {
        WorkItem task = open.locked(taskId);
        open.mayWork(task, person);
        if (!person.equals(task.assignee())) {
            move(task, person, person, ofRole(task), "");
        }
    }

    @Transactional
    public void release(String taskId, String person) {
        WorkItem task = open.locked(taskId);
        if (!person.equals(task.assignee())) {
            throw WorkFailure.notYours(task.role());
        }
        if (items.candidates(taskId).isEmpty()) {
            throw new Problem.Conflict(
                    "task-has-one-owner", "You are the only one who can do this task; hand it over instead.");
        }
        move(task, null, person, ofRole(task), "");
    }

    /** Hands a task over; its owner, its candidates and those who coordinate the programme may. */
    @Transactional
    public void assign(String taskId, String to, String reason, String person) {
        WorkItem task = open.locked(taskId);
        if (roles.rolesOf(task.programmeId(), person).stream().noneMatch(COORDINATORS::contains)) {
            open.mayWork(task, person);
        }
        if (reason.isBlank()) {
            throw Problem.Refused.because("reason", "Say in a few words why you hand this over.");
        }
        if (people.ofProgramme(task.programmeId()).stream()
                .noneMatch(p -> p.signIn().equals(to))) {
            throw Problem.Refused.because(
                    "person", "Nobody with the sign-in name '%s' is in this programme.".formatted(to));
        }
        move(task, to, person, HeldBecause.HANDED_OVER, reason.strip());
    }

    private static HeldBecause ofRole(WorkItem task) {
        return task.reason() == HeldBecause.HANDED_OVER ? HeldBecause.HOLDS_ROLE : task.reason();
    }

    private void move(WorkItem task, @Nullable String to, String by, HeldBecause because, String reason) {
        engine.assign(task.taskId(), task.clientId(), to, by);
        moves.note(task, to, by, because, reason);
    }
}
