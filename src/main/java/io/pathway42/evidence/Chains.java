package io.pathway42.evidence;

import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Where each chain ends. Appending locks the end of its chain until the transaction is over. */
@Component
class Chains {

    static final String GENESIS = "0".repeat(64);

    private static final int FETCHED_AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final JdbcClient walking;
    private final TransactionTemplate apart;

    Chains(DataSource database, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        var inPortions = new JdbcTemplate(database);
        inPortions.setFetchSize(FETCHED_AT_ONCE);
        walking = JdbcClient.create(inPortions);
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The end of a chain, for this transaction alone to append to. */
    @Transactional(propagation = Propagation.MANDATORY)
    Head locked(String chain) {
        return head(chain, " for update").orElseGet(() -> {
            begin(chain);
            return head(chain, " for update").orElseThrow();
        });
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void endsWith(String chain, Link last) {
        jdbc.sql("update chain_end set last_seq = :seq, last_hash = :hash where chain = :chain")
                .param("chain", chain)
                .param("seq", last.seq())
                .param("hash", last.hash())
                .update();
    }

    /**
     * Walks a chain from its beginning to its end, in a transaction that sees both as of one moment.
     *
     * @param select reads the chain's entries in their order; its one parameter is the key
     */
    ChainCheck walk(String chain, String select, String key, Class<? extends Link> entry) {
        var walk = new ChainWalk();
        try (var links = walking.sql(select).param(key).query(entry).stream()) {
            links.forEach(walk::next);
        }
        return walk.end(head(chain, "").orElse(new Head(0, GENESIS)));
    }

    private void begin(String chain) {
        try {
            apart.executeWithoutResult(
                    began -> jdbc.sql("insert into chain_end (chain, last_seq, last_hash) values (:chain, 0, :genesis)")
                            .param("chain", chain)
                            .param("genesis", GENESIS)
                            .update());
        } catch (DuplicateKeyException somebodyElseBegan) {
            // It has its beginning, which is all that is wanted.
        }
    }

    private Optional<Head> head(String chain, String lock) {
        return jdbc.sql("select last_seq, last_hash from chain_end where chain = :chain" + lock)
                .param("chain", chain)
                .query(Head.class)
                .optional();
    }

    /** The last entry of a chain, as it was when it was written. */
    record Head(int lastSeq, String lastHash) {}
}
