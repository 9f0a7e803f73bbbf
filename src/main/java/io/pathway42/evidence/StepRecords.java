package io.pathway42.evidence;

import io.pathway42.OncePerRequest;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The chain of step records, one per programme: append, read, verify. */
@Component
public class StepRecords {

    /** What the names of these chains begin with; the programme follows. */
    static final String CHAINS = "records/";

    /** The step with which a shut gate is asked again. */
    private static final String GATE_ASKED = "userTask_ResolveDeviations";

    private static final String ALL = "select * from step_record where programme_id = :programme";

    private final JdbcClient jdbc;
    private final Chains chains;

    StepRecords(JdbcClient jdbc, Chains chains) {
        this.jdbc = jdbc;
        this.chains = chains;
    }

    /** Appends to the chain, in the transaction that completes the step. Appends to one programme wait for each other. */
    @Transactional(propagation = Propagation.MANDATORY)
    public StepRecord append(NewRecord entry) {
        Chains.Head head = chains.locked(chain(entry.programmeId()));
        StepRecord sealed = entry.at(head.lastSeq() + 1, head.lastHash()).sealed();
        jdbc.sql("""
                        insert into step_record
                            (programme_id, seq, client_id, task_id, process, process_version, element, step, phase,
                             name, subject, form, form_hash, data, person, role, at, previous_hash, hash)
                        values (:programmeId, :seq, :clientId, :taskId, :process, :processVersion, :element, :step,
                             :phase, :name, :subject, :form, :formHash, :data, :person, :role, :at, :previousHash,
                             :hash)
                        """).paramSource(sealed).update();
        chains.endsWith(chain(entry.programmeId()), sealed);
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

    /** What somebody did since a moment, newest first. */
    public List<StepRecord> by(String programmeId, String person, OffsetDateTime since) {
        return jdbc.sql(ALL + " and person = :person and at >= :since order by seq desc")
                .param("programme", programmeId)
                .param("person", person)
                .param("since", since)
                .query(StepRecord.class)
                .list();
    }

    /** Who did steps in a role since a moment. */
    public List<String> inRole(String programmeId, String role, OffsetDateTime since) {
        return jdbc.sql("""
                        select distinct person from step_record
                        where programme_id = :programme and role = :role and at >= :since order by person""")
                .param("programme", programmeId)
                .param("role", role)
                .param("since", since)
                .query(String.class)
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

    public Optional<StepRecord> at(String programmeId, int seq) {
        return jdbc.sql(ALL + " and seq = :seq")
                .param("programme", programmeId)
                .param("seq", seq)
                .query(StepRecord.class)
                .optional();
    }

    /**
     * How many records each programme has, when the last was made and when the last that got it on; programmes without
     * any are not in it. To ask a gate that stays shut gets nothing on.
     */
    public Map<String, Latest> latest(Collection<String> programmeIds) {
        return OncePerRequest.ask(StepRecords.class, "latest", programmeIds, Map.of(), () -> readLatest(programmeIds));
    }

    private Map<String, Latest> readLatest(Collection<String> programmeIds) {
        return jdbc
                .sql("""
                                select r.programme_id, r.seq as records, r.at,
                                    case when r.element = '%1$s' then (
                                        select p.at from step_record p
                                        where p.programme_id = r.programme_id and not (p.element = '%1$s' and exists (
                                            select 1 from gate_deviation d
                                            where d.programme_id = p.programme_id and d.phase = p.phase))
                                        order by p.seq desc limit 1) else r.at end as progressed
                                from chain_end c join step_record r
                                    on r.programme_id = substring(c.chain, %2$d) and r.seq = c.last_seq
                                where c.chain in (:chains)""".formatted(GATE_ASKED, CHAINS.length() + 1))
                .param("chains", programmeIds.stream().map(StepRecords::chain).toList())
                .query(Latest.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Latest::programmeId, Function.identity()));
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
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ChainCheck verify(String programmeId) {
        return chains.walk(
                chain(programmeId),
                "select * from step_record where programme_id = ? order by seq",
                programmeId,
                StepRecord.class);
    }

    private static String chain(String programmeId) {
        return CHAINS + programmeId;
    }

    /**
     * Where the records of a programme end.
     *
     * @param records how many there are
     * @param progressed when a step was last completed that got the programme on, if ever
     */
    public record Latest(
            String programmeId,
            int records,
            OffsetDateTime at,
            @Nullable OffsetDateTime progressed) {}

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
