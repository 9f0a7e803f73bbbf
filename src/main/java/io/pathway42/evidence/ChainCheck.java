package io.pathway42.evidence;

import java.util.List;

/**
 * The result of walking a chain.
 *
 * @param records how many were read
 * @param breaks what is wrong and where, empty when the chain holds
 * @param lastHash of the entry that was written last; whoever keeps it elsewhere notices when a whole chain is made anew
 */
public record ChainCheck(int records, List<Break> breaks, String lastHash) {

    public boolean holds() {
        return breaks.isEmpty();
    }

    /** @param seq the place in the chain at which it shows */
    public record Break(int seq, String message) {}
}
