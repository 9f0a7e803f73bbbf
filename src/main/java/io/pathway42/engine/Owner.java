package io.pathway42.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a task.
 *
 * @param assignee the one who has it, when there is exactly one
 * @param candidates those who may claim it, when there are several
 */
public record Owner(@Nullable String assignee, List<String> candidates, HeldBecause reason) {

    List<String> people() {
        return assignee == null ? candidates : List.of(assignee);
    }
}
