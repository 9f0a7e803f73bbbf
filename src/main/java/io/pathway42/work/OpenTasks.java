package io.pathway42.work;

import io.pathway42.engine.Engine;
import io.pathway42.identity.Absences;
import io.pathway42.identity.Access;
import io.pathway42.identity.CurrentPerson;
import io.pathway42.identity.People;
import io.pathway42.problem.Problem;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who may see a task and who may work on it. */
@Component
class OpenTasks {

    private final WorkItems items;
    private final Access access;
    private final People people;
    private final Absences absences;
    private final Engine engine;
    private final CurrentPerson current;

    OpenTasks(WorkItems items, Access access, People people, Absences absences, Engine engine, CurrentPerson current) {
        this.items = items;
        this.access = access;
        this.people = people;
        this.absences = absences;
        this.engine = engine;
        this.current = current;
    }

    WorkItem get(String taskId) {
        WorkItem task = placed(taskId);
        if (!mayKnow(task)) {
            throw WorkFailure.confidential();
        }
        return task;
    }

    /** Whether who asks may know what the task is. */
    boolean mayKnow(WorkItem task) {
        return !task.confidential() || concerned(task);
    }

    /** A task of a programme that who asks may see, be it confidential or not. */
    WorkItem placed(String taskId) {
        return visible(items.find(taskId).orElseThrow(() -> WorkFailure.noSuchTask(taskId)));
    }

    /** Whether who asks has the task, may take it, did it, or stands in for somebody who does. */
    private boolean concerned(WorkItem task) {
        List<String> self = absences.standingFor(current.signIn());
        return task.assignee() != null && self.contains(task.assignee())
                || task.completedBy() != null && self.contains(task.completedBy())
                || task.assignee() == null && !Collections.disjoint(items.candidates(task.taskId()), self);
    }

    /** The task, held for this transaction. */
    WorkItem held(String taskId) {
        return visible(items.lock(taskId).orElseThrow(() -> WorkFailure.noSuchTask(taskId)));
    }

    /** The task, held for this transaction; it is open still. */
    WorkItem locked(String taskId) {
        WorkItem task = held(taskId);
        if (task.open()) {
            return task;
        }
        throw task.completedBy() == null
                ? WorkFailure.gone()
                : WorkFailure.completedAlready(people.name(task.completedBy()));
    }

    /** The assignee may; while there is none, any candidate may; and so may who stands in for one of them today. */
    void mayWork(WorkItem task, String person) {
        List<String> self = absences.standingFor(person);
        if (task.assignee() != null && self.contains(task.assignee())) {
            return;
        }
        if (Collections.disjoint(items.candidates(task.taskId()), self)) {
            throw engine.keptAway(task.taskId(), person).orElseGet(() -> WorkFailure.notYours(task.role()));
        }
        if (task.assignee() != null) {
            throw WorkFailure.takenBy(people.name(task.assignee()));
        }
    }

    private WorkItem visible(WorkItem task) {
        try {
            access.programme(task.programmeId());
            return task;
        } catch (Problem.NotFound notTheirs) {
            throw WorkFailure.noSuchTask(task.taskId());
        }
    }
}
