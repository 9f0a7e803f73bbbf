package io.pathway42.risk.process;

import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.risk.Consistency;
import io.pathway42.risk.Inconsistency;
import io.pathway42.risk.Mending;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Sets each inconsistency right or leaves it with a reason; what nobody answered shows up in the next check. */
@Component
class MendDeviationsStep implements Step {

    private final Consistency consistency;
    private final Mending mending;

    MendDeviationsStep(Consistency consistency, Mending mending) {
        this.consistency = consistency;
        this.mending = mending;
    }

    @Override
    public String element() {
        return "userTask_MendDeviations";
    }

    @Override
    public Map<String, Object> prefill(StepContext context) {
        return Map.of(
                "deviations",
                consistency.check(context.programmeId()).stream()
                        .map(found -> Map.of("code", found.code(), "what", found.message(), "resolution", "mend"))
                        .toList());
    }

    @Override
    public Map<String, Object> submit(StepContext context, Submission submission) {
        Map<String, Inconsistency> open = consistency.check(context.programmeId()).stream()
                .collect(Collectors.toMap(Inconsistency::code, Function.identity()));
        for (Submission row : submission.rows("deviations")) {
            Inconsistency what = open.remove(row.text("code"));
            if (what != null) {
                resolve(context, what, row);
            }
        }
        return Map.of();
    }

    private void resolve(StepContext context, Inconsistency what, Submission row) {
        if (row.text("resolution").equals("keep")) {
            mending.keep(
                    context.programmeId(),
                    context.clientId(),
                    what,
                    row.text("reason"),
                    context.person(),
                    context.today());
        } else {
            mending.mend(
                    context.programmeId(),
                    context.clientId(),
                    what,
                    row.text("reason"),
                    context.person(),
                    context.today());
        }
    }
}
