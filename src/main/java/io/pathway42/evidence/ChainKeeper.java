package io.pathway42.evidence;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Verifies every chain of the installation: the step records of each programme and the audit log of each client. */
@Component
public class ChainKeeper {

    private final JdbcClient jdbc;
    private final StepRecords records;
    private final AuditLog log;

    ChainKeeper(JdbcClient jdbc, StepRecords records, AuditLog log) {
        this.jdbc = jdbc;
        this.records = records;
        this.log = log;
    }

    /** Also finds a chain of which nothing but its end is left, and one whose end is gone. */
    public List<Verified> all() {
        return Stream.concat(
                        chains("select '%s' || programme_id from step_record".formatted(StepRecords.CHAINS)),
                        chains("select chain from audit_entry"))
                .toList();
    }

    private Stream<Verified> chains(String known) {
        String prefix = known.contains("step_record") ? StepRecords.CHAINS : AuditLog.CHAINS;
        return jdbc
                .sql(known + " union select chain from chain_end where chain like :chains order by 1")
                .param("chains", prefix + "%")
                .query(String.class)
                .list()
                .stream()
                .map(chain -> new Verified(chain, check(chain)));
    }

    private ChainCheck check(String chain) {
        return chain.startsWith(StepRecords.CHAINS)
                ? records.verify(chain.substring(StepRecords.CHAINS.length()))
                : log.verifyChain(chain);
    }

    /** A chain by its name, and what became of it. */
    public record Verified(String chain, ChainCheck check) {}
}
