package io.pathway42.work;

import io.pathway42.engine.Engine;
import io.pathway42.engine.HeldBecause;
import io.pathway42.evidence.AuditAction;
import io.pathway42.evidence.AuditEntry;
import io.pathway42.evidence.AuditLog;
import io.pathway42.identity.Absences;
import io.pathway42.identity.Member;
import io.pathway42.identity.Members;
import io.pathway42.identity.ProgrammeRoles;
import io.pathway42.problem.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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
    private final Members members;
    private final Absences absences;
    private final Moves moves;
    private final AuditLog log;
    private final Clock clock;

    Assignments(
            OpenTasks open,
            WorkItems items,
            Engine engine,
            ProgrammeRoles roles,
            Members members,
            Absences absences,
            Moves moves,
            AuditLog log,
            Clock clock) {
        this.clock = clock;
        this.open = open;
        this.items = items;
        this.engine = engine;
        this.roles = roles;
        this.members = members;
        this.absences = absences;
        this.moves = moves;
        this.log = log;
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
        if (others(task).noneMatch(member -> member.ref().equals(to))) {
            throw Problem.Refused.because(
                    "person", "Nobody with the sign-in name '%s' is in this programme.".formatted(to));
        }
        move(task, to, person, HeldBecause.HANDED_OVER, reason.strip());
        log.write(AuditEntry.of(AuditAction.TASK_HANDED_OVER)
                .programme(task.programmeId(), task.clientId())
                .about(task.taskId())
                .saying("'%s' to %s".formatted(task.name(), to)));
    }

    /** Whom somebody may hand a task to, and whom rules keep away from it. */
    @Transactional
    public HandOver handOver(WorkItem task, String person) {
        if (!task.open() || !mayHandOver(task, person)) {
            return HandOver.NOT;
        }
        Map<String, String> barred = engine.barred(task.taskId());
        return HandOver.among(
                others(task)
                        .filter(member -> !member.ref().equals(task.assignee()))
                        .toList(),
                barred);
    }

    private boolean mayHandOver(WorkItem task, String person) {
        List<String> self = absences.standingFor(person);
        return task.assignee() != null && self.contains(task.assignee())
                || task.assignee() == null && !Collections.disjoint(items.candidates(task.taskId()), self)
                || roles.rolesOf(task.programmeId(), person).stream().anyMatch(COORDINATORS::contains);
    }

    private Stream<Member> others(WorkItem task) {
        LocalDate today = LocalDate.now(clock);
        return members.of(task.programmeId()).stream().filter(member -> member.mayHaveTasks(today));
    }

    private static HeldBecause ofRole(WorkItem task) {
        return task.reason() == HeldBecause.HANDED_OVER ? HeldBecause.HOLDS_ROLE : task.reason();
    }

    private void move(WorkItem task, @Nullable String to, String by, HeldBecause because, String reason) {
        engine.assign(task.taskId(), task.clientId(), to, by);
        moves.note(task, to, by, because, reason);
    }
}
