package io.pathway42.work;

import io.pathway42.problem.Problem;

/** What can stop somebody at a task. */
final class WorkFailure {

    private WorkFailure() {}

    static Problem.NotFound noSuchTask(String taskId) {
        return new Problem.NotFound("no-such-task", "There is no task '%s', or it is not yours.".formatted(taskId));
    }

    static Problem.Conflict completedAlready(String by) {
        return new Problem.Conflict(
                "task-completed-already", "%s completed this task already. What you typed is kept.".formatted(by));
    }

    static Problem.Conflict gone() {
        return new Problem.Conflict(
                "task-gone",
                "The process took another course and this task is no longer needed. What you typed is kept.");
    }

    static Problem.Conflict takenBy(String name) {
        return new Problem.Conflict("task-taken", "%s has taken this task.".formatted(name));
    }

    static Problem.NotAllowed confidential() {
        return new Problem.NotAllowed(
                "task-confidential", "This case is confidential: only who handles it may open it.");
    }

    static Problem.NotAllowed notYours(String role) {
        return new Problem.NotAllowed(
                "task-not-yours", "This task belongs to the role %s.".formatted(role.replace('_', ' ')));
    }
}
