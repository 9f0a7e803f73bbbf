package io.pathway42.programme.process;

import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A step whose form is a register: it starts with what the register holds, and replaces it.
 *
 * @param list path of the rows in the form
 * @param seed rows to start with while the register is empty
 */
record RegisterListStep(
        String element, String list, FormRegister register, Function<StepContext, List<Map<String, Object>>> seed)
        implements Step {

    @Override
    public Map<String, Object> prefill(StepContext context) {
        List<Map<String, Object>> rows = register.rows(context.programmeId());
        List<Map<String, Object>> start = rows.isEmpty() ? seed.apply(context) : rows;
        return start.isEmpty() ? Map.of() : Map.of(list, start);
    }

    @Override
    public Map<String, Object> submit(StepContext context, Submission submission) {
        register.replace(context, submission.rows(list));
        return Map.of();
    }
}
