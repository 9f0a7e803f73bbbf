package io.pathway42.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a model says about one of its user tasks.
 *
 * @param process key of the process
 * @param element id of the user task, unique over all models
 * @param step number in the pathway, for instance {@code 02.7}
 * @param phase {@code P00} to {@code P17}
 * @param name verb and noun
 * @param role the owner role
 * @param subject the process variable that names what the task is about
 * @param ownedBySubject whether the subject's owner has it rather than the holders of the role
 * @param guidance what to do and what good looks like
 * @param refs clauses and controls of the standard
 * @param facts fields of the form that route the process
 * @param due a deadline of its own, else that of its step number counts
 * @param separations who must keep away from it
 * @param confidential whether only who has it may read it and what was entered
 * @param ledHere the question and answer right before it in the model, when there is one
 */
public record StepDefinition(
        String process,
        String element,
        String step,
        String phase,
        String name,
        String role,
        @Nullable String subject,
        boolean ownedBySubject,
        String guidance,
        List<String> refs,
        List<String> facts,
        @Nullable String due,
        List<Separation> separations,
        boolean confidential,
        @Nullable String ledHere) {

    /** A step of the gate model belongs to the phase whose gate it is. */
    StepDefinition placed(@Nullable Object gatePhase) {
        return phase.isEmpty() && gatePhase instanceof String gate ? inPhase(gate) : this;
    }

    private StepDefinition inPhase(String another) {
        return new StepDefinition(
                process,
                element,
                step,
                another,
                name,
                role,
                subject,
                ownedBySubject,
                guidance,
                refs,
                facts,
                due,
                separations,
                confidential,
                ledHere);
    }
}
