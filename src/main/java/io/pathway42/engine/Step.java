package io.pathway42.engine;

import java.util.Map;

/**
 * The domain effect of a user task, beside the record that every step leaves. A task without one is a generic step. One
 * bean per element id.
 */
public interface Step {

    /** Id of the user task, for instance {@code userTask_ScoreImpact}. */
    String element();

    /** Values that the form starts with, and those its texts and choices refer to. */
    default Map<String, Object> prefill(StepContext context) {
        return Map.of();
    }

    /**
     * Applies a valid submission to the module's tables, inside the transaction that completes the task.
     *
     * @return facts for the process beside those the model names; ids and routing values only
     * @throws io.pathway42.problem.Problem.Refused when the domain forbids it, with the fields at fault
     */
    default Map<String, Object> submit(StepContext context, Submission submission) {
        return Map.of();
    }
}
