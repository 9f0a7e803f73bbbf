package io.pathway42.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.pathway42.PathwayTest;
import io.pathway42.evidence.StepRecords.NewRecord;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PathwayTest
class StepRecordsTests {

    @Autowired
    private StepRecords records;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Clock clock;

    private final String programme = "chain-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void appendThree() {
        for (int i = 1; i <= 3; i++) {
            NewRecord entry = record("task-" + i);
            new TransactionTemplate(transactions).executeWithoutResult(running -> records.append(entry));
        }
    }

    @Test
    void verifiesWhatNobodyTouched() {
        ChainCheck check = records.verify(programme);

        assertThat(check.holds()).isTrue();
        assertThat(check.records()).isEqualTo(3);
    }

    @Test
    void findsAChangedRecord() {
        tamper("update step_record set data = '{}' where programme_id = :programme and seq = 2");

        assertBroken(2, "Entry 2 was changed after it was written");
    }

    @Test
    void findsARecordThatWasTakenOut() {
        tamper("delete from step_record where programme_id = :programme and seq = 1");

        assertThat(records.verify(programme).breaks())
                .extracting(ChainCheck.Break::seq, ChainCheck.Break::message)
                .contains(tuple(1, "Entry 1 was removed"));
    }

    @Test
    void findsAnEndThatWasCutOff() {
        tamper("delete from step_record where programme_id = :programme and seq > 1");

        assertBroken(2, "Entries 2 to 3 were removed");
    }

    @Test
    void findsThatNothingIsLeft() {
        tamper("delete from step_record where programme_id = :programme");

        assertBroken(1, "Entries 1 to 3 were removed");
    }

    @Test
    void findsThatTheEndOfTheChainIsGone() {
        tamper("delete from chain_end where chain = 'records/' || :programme");

        assertBroken(1, "The chain ended at entry 0; what follows was put in");
    }

    @Test
    void findsARecordThatWasPutIn() {
        tamper("""
                insert into step_record
                select programme_id, 4, client_id, 'task-4', process, process_version, element, step, phase, name, subject,
                       form, form_hash, data, person, role, at, hash, hash
                from step_record where programme_id = :programme and seq = 3
                """);

        assertThat(records.verify(programme).breaks())
                .extracting(ChainCheck.Break::seq)
                .contains(4);
    }

    @Test
    void findsARecordThatWasPutBeforeTheFirst() {
        tamper("update step_record set seq = 0 where programme_id = :programme and seq = 1");

        assertThat(records.verify(programme).breaks())
                .extracting(ChainCheck.Break::seq)
                .contains(0, 1);
    }

    private void assertBroken(int seq, String message) {
        assertThat(records.verify(programme).breaks())
                .extracting(ChainCheck.Break::seq, ChainCheck.Break::message)
                .containsExactly(tuple(seq, message));
    }

    private void tamper(String sql) {
        jdbc.sql(sql).param("programme", programme).update();
    }

    private NewRecord record(String task) {
        return new NewRecord(
                programme,
                "client",
                task,
                "process",
                1,
                "userTask_Do",
                "01.1",
                "P01",
                "Do it",
                null,
                "form",
                "hash",
                "{\"answer\":\"yes\"}",
                "kim@client",
                "aims_manager",
                OffsetDateTime.now(clock));
    }
}
