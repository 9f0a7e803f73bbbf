package io.pathway42.audit;

import io.pathway42.register.Lines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A management review, with the inputs of 9.3.2 that lay before it.
 *
 * @param status {@code prepared}, {@code held}, {@code signed} or {@code decided}
 * @param missing inputs that were said to be missing, one per line
 * @param decision {@code go} or {@code no-go} for the next external audit, empty before
 */
public record Review(
        String programmeId,
        String clientId,
        String ref,
        String status,
        LocalDate openedOn,
        @Nullable LocalDate heldOn,
        String earlierActions,
        String changes,
        String parties,
        String nonconformities,
        String monitoring,
        String audits,
        String improvement,
        String missing,
        String documentNumber,
        String minutes,
        @Nullable LocalDate signedOn,
        String decision,
        String conditions) {

    /** The inputs by name, in the order of the standard. */
    public Map<String, String> inputs() {
        Map<String, String> inputs = new LinkedHashMap<>();
        inputs.put("Earlier actions", earlierActions);
        inputs.put("Changes", changes);
        inputs.put("Interested parties", parties);
        inputs.put("Nonconformities and corrective action", nonconformities);
        inputs.put("Monitoring and measurement", monitoring);
        inputs.put("Audit results", audits);
        inputs.put("Chances to improve", improvement);
        return inputs;
    }

    /** Inputs of 9.3.2 that are empty or were said to be missing. */
    public List<String> missingInputs() {
        List<String> found = new ArrayList<>(Lines.split(missing));
        inputs().forEach((name, text) -> {
            if (text.isBlank()) {
                found.add(name);
            }
        });
        return found;
    }

    public boolean go() {
        return signedOn != null && "go".equals(decision);
    }

    boolean decided() {
        return "decided".equals(status);
    }
}
