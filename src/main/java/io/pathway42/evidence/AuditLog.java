package io.pathway42.evidence;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who saw or changed what that matters, in a chain per client and one for the installation. It is only appended to.
 */
@Component
public class AuditLog {

    /** The chain of the installation; that of a client continues with its id. */
    static final String CHAINS = "audit-log";

    private final JdbcClient jdbc;
    private final Chains chains;
    private final Clock clock;
    private final ObjectProvider<Caller> caller;
    private final TransactionTemplate apart;

    AuditLog(
            JdbcClient jdbc,
            Chains chains,
            Clock clock,
            ObjectProvider<Caller> caller,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.chains = chains;
        this.clock = clock;
        this.caller = caller;
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Logs what the running transaction does: it is written just before the commit, so that others wait for the chain
     * no longer than that, and goes with a rollback. Without a transaction that writes, it is logged at once.
     */
    public void write(AuditEntry entry) {
        if (TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            PendingEntries.ofThisTransaction(this::append).add(stamped(entry));
        } else {
            writeApart(entry);
        }
    }

    /** Logs what failed or was refused: it stays when the transaction around it is rolled back. */
    public void writeApart(AuditEntry entry) {
        LoggedEntry stamped = stamped(entry);
        apart.executeWithoutResult(own -> append(List.of(stamped)));
    }

    /**
     * Walks the chain of a client and says where it is broken, if it is.
     *
     * @param clientId null for the chain of the installation
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ChainCheck verify(@Nullable String clientId) {
        return walk(chain(clientId));
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    ChainCheck verifyChain(String chain) {
        return walk(chain);
    }

    private ChainCheck walk(String chain) {
        return chains.walk(chain, "select * from audit_entry where chain = ? order by seq", chain, LoggedEntry.class);
    }

    private LoggedEntry stamped(AuditEntry entry) {
        Caller asks = caller.getIfAvailable(Nobody::new);
        return new LoggedEntry(
                chain(entry.clientId()),
                0,
                OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS),
                entry.action().id(),
                entry.person() == null ? asks.person() : entry.person(),
                entry.clientId(),
                entry.programmeId(),
                entry.subject(),
                entry.detail(),
                asks.address(),
                "",
                "");
    }

    private void append(List<LoggedEntry> entries) {
        for (LoggedEntry entry : entries) {
            LoggedEntry linked = entry.following(chains.locked(entry.chain()));
            jdbc.sql("""
                            insert into audit_entry
                                (chain, seq, at, action, person, client_id, programme_id, subject, detail, address,
                                 previous_hash, hash)
                            values (:chain, :seq, :at, :action, :person, :clientId, :programmeId, :subject, :detail,
                                 :address, :previousHash, :hash)
                            """).paramSource(linked).update();
            chains.endsWith(entry.chain(), linked);
        }
    }

    private static String chain(@Nullable String clientId) {
        return clientId == null ? CHAINS : CHAINS + "/" + clientId;
    }

    private static final class Nobody implements Caller {

        @Override
        public @Nullable String person() {
            return null;
        }

        @Override
        public @Nullable String address() {
            return null;
        }
    }
}
