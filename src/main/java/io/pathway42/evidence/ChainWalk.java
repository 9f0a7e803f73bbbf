package io.pathway42.evidence;

import io.pathway42.evidence.ChainCheck.Break;
import java.util.ArrayList;
import java.util.List;

/** One pass over a chain, record by record. */
class ChainWalk {

    private static final int MOST_BREAKS = 100;

    private final List<Break> breaks = new ArrayList<>();
    private int records;
    private int expectedSeq = 1;
    private String previousHash = StepRecords.GENESIS;

    void next(StepRecord record) {
        records++;
        if (record.seq() > expectedSeq) {
            report(expectedSeq, "Record %d to %d removed".formatted(expectedSeq, record.seq() - 1));
        }
        if (!Seal.hash(record).equals(record.hash())) {
            report(record.seq(), "Record %d was changed after it was written".formatted(record.seq()));
        } else if (!record.previousHash().equals(previousHash)) {
            report(record.seq(), "Record %d does not follow the record before it".formatted(record.seq()));
        }
        expectedSeq = record.seq() + 1;
        previousHash = record.hash();
    }

    ChainCheck end(int lastSeq, String lastHash) {
        if (lastSeq != expectedSeq - 1) {
            report(expectedSeq, "The chain ends at record %d and should end at %d".formatted(expectedSeq - 1, lastSeq));
        } else if (!lastHash.equals(previousHash)) {
            report(lastSeq, "The last record is not the one that was written last");
        }
        return new ChainCheck(records, List.copyOf(breaks));
    }

    private void report(int seq, String message) {
        if (breaks.size() < MOST_BREAKS) {
            breaks.add(new Break(seq, message));
        }
    }
}
