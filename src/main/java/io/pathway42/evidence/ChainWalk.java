package io.pathway42.evidence;

import io.pathway42.evidence.ChainCheck.Break;
import java.util.ArrayList;
import java.util.List;

/** One pass over a chain, entry by entry. */
class ChainWalk {

    private static final int MOST_BREAKS = 100;

    private final List<Break> breaks = new ArrayList<>();
    private int records;
    private int expectedSeq = 1;
    private String previousHash = Chains.GENESIS;

    void next(Link link) {
        records++;
        if (link.seq() < expectedSeq) {
            report(link.seq(), "Entry %d was put in before the beginning".formatted(link.seq()));
            return;
        }
        if (link.seq() > expectedSeq) {
            report(expectedSeq, removed(expectedSeq, link.seq() - 1));
        }
        if (!Seal.hash(link).equals(link.hash())) {
            report(link.seq(), "Entry %d was changed after it was written".formatted(link.seq()));
        } else if (!link.previousHash().equals(previousHash)) {
            report(link.seq(), "Entry %d does not follow the entry before it".formatted(link.seq()));
        }
        expectedSeq = link.seq() + 1;
        previousHash = link.hash();
    }

    ChainCheck end(Chains.Head head) {
        int last = expectedSeq - 1;
        if (last < head.lastSeq()) {
            report(expectedSeq, removed(expectedSeq, head.lastSeq()));
        } else if (last > head.lastSeq()) {
            report(
                    head.lastSeq() + 1,
                    "The chain ended at entry %d; what follows was put in".formatted(head.lastSeq()));
        } else if (!head.lastHash().equals(previousHash)) {
            report(last, "The last entry is not the one that was written last");
        }
        return new ChainCheck(records, List.copyOf(breaks), head.lastHash());
    }

    private static String removed(int from, int to) {
        return from == to
                ? "Entry %d was removed".formatted(from)
                : "Entries %d to %d were removed".formatted(from, to);
    }

    private void report(int seq, String message) {
        if (breaks.size() < MOST_BREAKS) {
            breaks.add(new Break(seq, message));
        }
    }
}
