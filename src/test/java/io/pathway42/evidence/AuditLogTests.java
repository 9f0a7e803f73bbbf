package io.pathway42.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.pathway42.PathwayTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PathwayTest
class AuditLogTests {

    @Autowired
    private AuditLog log;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private final String client = "client-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void keepsAChainPerClient() {
        write("one", "two", "three");

        ChainCheck check = log.verify(client);

        assertThat(check.holds()).isTrue();
        assertThat(check.records()).isEqualTo(3);
        assertThat(log.verify(null).holds()).isTrue();
    }

    @Test
    void forgetsWhatATransactionTookBack() {
        assertThatThrownBy(() -> inTransaction(() -> {
                    log.write(entry("taken back"));
                    log.writeApart(entry("refused"));
                    throw new IllegalStateException("refused");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(details()).containsExactly("refused");
        assertThat(log.verify(client).holds()).isTrue();
    }

    @Test
    void logsWhatATransactionReadThatMayNotWrite() {
        var readOnly = new TransactionTemplate(transactions);
        readOnly.setReadOnly(true);

        readOnly.executeWithoutResult(reading -> log.write(entry("opened")));

        assertThat(details()).containsExactly("opened");
    }

    @Test
    void locksTheChainOnlyAtTheEndOfATransaction() {
        inTransaction(() -> {
            log.write(entry("second"));
            log.writeApart(entry("first"));
            return null;
        });

        assertThat(details()).containsExactly("first", "second");
    }

    @Test
    void losesNothingWhenManyWriteAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Callable<Object>> writers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String detail = "entry " + i;
            writers.add(() -> inTransaction(() -> {
                log.write(entry(detail));
                return detail;
            }));
        }
        for (Future<Object> written : threads.invokeAll(writers)) {
            written.get();
        }
        threads.shutdown();

        ChainCheck check = log.verify(client);
        assertThat(check.records()).isEqualTo(40);
        assertThat(check.holds()).isTrue();
    }

    @Test
    void findsAChangedEntry() {
        write("one", "two", "three");
        tamper("update audit_entry set person = 'somebody.else' where chain = :chain and seq = 2");

        assertThat(log.verify(client).breaks())
                .extracting(ChainCheck.Break::seq, ChainCheck.Break::message)
                .containsExactly(tuple(2, "Entry 2 was changed after it was written"));
    }

    @Test
    void findsARemovedEntry() {
        write("one", "two", "three", "four");
        tamper("delete from audit_entry where chain = :chain and seq in (2, 3)");

        assertThat(log.verify(client).breaks())
                .extracting(ChainCheck.Break::seq, ChainCheck.Break::message)
                .contains(tuple(2, "Entries 2 to 3 were removed"));
    }

    @Test
    void findsAnEndThatWasCutOff() {
        write("one", "two", "three");
        tamper("delete from audit_entry where chain = :chain and seq = 3");

        assertThat(log.verify(client).breaks())
                .extracting(ChainCheck.Break::seq, ChainCheck.Break::message)
                .containsExactly(tuple(3, "Entry 3 was removed"));
    }

    @Test
    void findsAnEntryThatWasPutIn() {
        write("one", "two");
        tamper("""
                insert into audit_entry (chain, seq, at, action, person, client_id, subject, detail, previous_hash, hash)
                select chain, 3, at, action, person, client_id, subject, 'forged', hash, hash
                from audit_entry where chain = :chain and seq = 2
                """);

        assertThat(log.verify(client).breaks())
                .extracting(ChainCheck.Break::seq)
                .contains(3);
    }

    @Test
    void findsAChangeThatWasSealedAgain() {
        write("one", "two", "three");
        LoggedEntry second = jdbc.sql("select * from audit_entry where client_id = :client and seq = 2")
                .param("client", client)
                .query(LoggedEntry.class)
                .single();
        LoggedEntry forged = new LoggedEntry(
                        second.chain(),
                        0,
                        second.at(),
                        second.action(),
                        "somebody.else",
                        second.clientId(),
                        null,
                        "",
                        second.detail(),
                        second.address(),
                        "",
                        "")
                .following(new Chains.Head(1, second.previousHash()));
        jdbc.sql("update audit_entry set person = :person, hash = :hash where chain = :chain and seq = 2")
                .paramSource(forged)
                .update();

        assertThat(log.verify(client).breaks())
                .extracting(ChainCheck.Break::seq, ChainCheck.Break::message)
                .containsExactly(tuple(3, "Entry 3 does not follow the entry before it"));
    }

    @Test
    void keepsWhatStrangersTypeOnOneShortLine() {
        log.write(AuditEntry.of(AuditAction.SIGN_IN_FAILED, null)
                .client(client)
                .about("kim\u0000\n".repeat(200))
                .saying("no such name"));

        assertThat(jdbc.sql("select subject from audit_entry where client_id = :client")
                        .param("client", client)
                        .query(String.class)
                        .single())
                .hasSize(200)
                .doesNotContain("\n");
    }

    private void write(String... details) {
        for (String detail : details) {
            log.write(entry(detail));
        }
    }

    private AuditEntry entry(String detail) {
        return AuditEntry.of(AuditAction.SETTING_CHANGED, "operator")
                .client(client)
                .saying(detail);
    }

    private <T> T inTransaction(Callable<T> work) {
        return new TransactionTemplate(transactions).execute(running -> {
            try {
                return work.call();
            } catch (RuntimeException failure) {
                throw failure;
            } catch (Exception failure) {
                throw new AssertionError(failure);
            }
        });
    }

    private void tamper(String sql) {
        jdbc.sql(sql).param("chain", "audit-log/" + client).update();
    }

    private List<String> details() {
        return jdbc.sql("select detail from audit_entry where client_id = :client order by seq")
                .param("client", client)
                .query(String.class)
                .list();
    }
}
