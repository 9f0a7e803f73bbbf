package io.pathway42.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Entries of the audit log that a transaction has gathered and writes as its last act, always in the same order of chains. */
final class PendingEntries implements TransactionSynchronization {

    private final List<LoggedEntry> entries = new ArrayList<>();
    private final Consumer<List<LoggedEntry>> append;
    private boolean written;

    private PendingEntries(Consumer<List<LoggedEntry>> append) {
        this.append = append;
    }

    static PendingEntries ofThisTransaction(Consumer<List<LoggedEntry>> append) {
        for (TransactionSynchronization known : TransactionSynchronizationManager.getSynchronizations()) {
            if (known instanceof PendingEntries pending) {
                return pending;
            }
        }
        var pending = new PendingEntries(append);
        TransactionSynchronizationManager.registerSynchronization(pending);
        return pending;
    }

    void add(LoggedEntry entry) {
        if (written) {
            append.accept(List.of(entry));
        } else {
            entries.add(entry);
        }
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        written = true;
        append.accept(entries.stream()
                .sorted(Comparator.comparing(LoggedEntry::chain))
                .toList());
    }
}
