package io.pathway42.evidence;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The chain of step records, one per programme: append, read, verify. */
@Component
public class StepRecords {

    static final String GENESIS = "0".repeat(64);

    private static final String ALL = "select * from step_record where programme_id = :programme";

    private final JdbcClient jdbc;

    StepRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Appends to the chain, in the transaction that completes the step. Appends to one programme wait for each other. */
    @Transactional(propagation = Propagation.MANDATORY)
    public StepRecord append(NewRecord entry) {
        Head head = lockedHead(entry.programmeId());
        StepRecord unsealed = entry.at(head.lastSeq() + 1, head.lastHash());
        StepRecord sealed = Seal.of(unsealed);
        jdbc.sql("""
                        insert into step_record
                            (programme_id, seq, client_id, task_id, process, process_version, element, step, phase,
                             name, subject, form, form_hash, data, person, role, at, previous_hash, hash)
                        values (:programmeId, :seq, :clientId, :taskId, :process, :processVersion, :element, :step,
                             :phase, :name, :subject, :form, :formHash, :data, :person, :role, :at, :previousHash,
                             :hash)
                        """).paramSource(sealed).update();
        jdbc.sql("update record_chain set last_seq = :seq, last_hash = :hash where programme_id = :programmeId")
                .paramSource(sealed)
                .update();
        return sealed;
    }

    /** Whether a step was completed at least once. */
    public boolean exists(String programmeId, String step) {
        return jdbc.sql("select count(*) from step_record where programme_id = :programme and step = :step")
                        .param("programme", programmeId)
                        .param("step", step)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The records of a step, oldest first. */
    public List<StepRecord> of(String programmeId, String step) {
        return jdbc.sql(ALL + " and step = :step order by seq")
                .param("programme", programmeId)
                .param("step", step)
                .query(StepRecord.class)
                .list();
    }

    /** What was done about one subject, oldest first. */
    public List<StepRecord> about(String programmeId, String subject) {
        return jdbc.sql(ALL + " and subject = :subject order by seq")
                .param("programme", programmeId)
                .param("subject", subject)
                .query(StepRecord.class)
                .list();
    }

    public Optional<StepRecord> ofTask(String programmeId, String taskId) {
        return jdbc.sql(ALL + " and task_id = :task")
                .param("programme", programmeId)
                .param("task", taskId)
                .query(StepRecord.class)
                .optional();
    }

    /** Newest first, before a place in the chain. */
    public List<StepRecord> page(String programmeId, int size, @Nullable Integer before) {
        return jdbc.sql(ALL + " and seq < :before order by seq desc limit :size")
                .param("programme", programmeId)
                .param("before", before == null ? Integer.MAX_VALUE : before)
                .param("size", size)
                .query(StepRecord.class)
                .list();
    }

    /** Walks the whole chain and says where it is broken, if it is. */
    @Transactional(readOnly = true)
    public ChainCheck verify(String programmeId) {
        Optional<Head> head = head(programmeId, "");
        var walk = new ChainWalk();
        try (var records =
                jdbc.sql(ALL + " order by seq").param("programme", programmeId).query(StepRecord.class).stream()) {
            records.forEach(walk::next);
        }
        return walk.end(
                head.map(Head::lastSeq).orElse(0), head.map(Head::lastHash).orElse(GENESIS));
    }

    private Head lockedHead(String programmeId) {
        return head(programmeId, " for update").orElseGet(() -> {
            begin(programmeId);
            return head(programmeId, " for update").orElseThrow();
        });
    }

    private void begin(String programmeId) {
        try {
            jdbc.sql("insert into record_chain (programme_id, last_seq, last_hash) values (:programme, 0, :genesis)")
                    .param("programme", programmeId)
                    .param("genesis", GENESIS)
                    .update();
        } catch (DuplicateKeyException somebodyElseBegan) {
            throw new ConcurrentBeginning(somebodyElseBegan);
        }
    }

    private Optional<Head> head(String programmeId, String lock) {
        return jdbc.sql("select last_seq, last_hash from record_chain where programme_id = :programme" + lock)
                .param("programme", programmeId)
                .query(Head.class)
                .optional();
    }

    private record Head(int lastSeq, String lastHash) {}

    private static final class ConcurrentBeginning extends org.springframework.dao.ConcurrencyFailureException {
        ConcurrentBeginning(DuplicateKeyException cause) {
            super("Two first records of one programme at once", cause);
        }
    }

    /** A record before it has its place in the chain. */
    public record NewRecord(
            String programmeId,
            String clientId,
            String taskId,
            String process,
            int processVersion,
            String element,
            String step,
            String phase,
            String name,
            @Nullable String subject,
            String form,
            String formHash,
            String data,
            String person,
            String role,
            OffsetDateTime at) {

        StepRecord at(int seq, String previousHash) {
            return new StepRecord(
                    programmeId,
                    seq,
                    clientId,
                    taskId,
                    process,
                    processVersion,
                    element,
                    step,
                    phase,
                    name,
                    subject,
                    form,
                    formHash,
                    data,
                    person,
                    role,
                    Objects.requireNonNull(at).truncatedTo(ChronoUnit.MILLIS),
                    previousHash,
                    "");
        }
    }
}
