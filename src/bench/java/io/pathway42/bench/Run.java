package io.pathway42.bench;

import java.util.List;

/**
 * A programme that was driven to its end.
 *
 * @param stuck why it did not get there, empty when it did
 */
public record Run(String programme, String scenario, String status, Tally tally, List<String> stuck) {

    public boolean reachedTheEnd() {
        return stuck.isEmpty();
    }
}
