package io.pathway42.engine;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs the engine's jobs one by one, where no job executor does: on the virtual clock. */
@Component
class Jobs {

    private static final Logger log = LoggerFactory.getLogger(Jobs.class);

    private static final int MOST_OF_THE_INSTALLATION = 4;

    private final ManagementService management;
    private final TransactionTemplate ownTransaction;

    Jobs(ManagementService management, PlatformTransactionManager transactions) {
        this.management = management;
        ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Runs what is due now, and what that makes due, until nothing is left. A job that fails is left for a retry. */
    synchronized int runDue() {
        int run = 0;
        List<Job> due = due();
        while (!due.isEmpty()) {
            for (Job job : due) {
                run(job);
                run++;
            }
            due = due();
        }
        return run;
    }

    /** When the next timer falls due, if one does. */
    Optional<OffsetDateTime> nextTimer() {
        return timers(1).stream().findFirst().map(Jobs::time);
    }

    /** When the next timer of a programme falls due; those of the installation, which start processes, do not count. */
    Optional<OffsetDateTime> nextOfAProgramme() {
        return timers(MOST_OF_THE_INSTALLATION + 1).stream()
                .filter(job -> job.getProcessInstanceId() != null)
                .findFirst()
                .map(Jobs::time);
    }

    /** The timers of the installation fall due as they would had they been set now. */
    void setAnew() {
        inOwnTransaction(() -> {
            timers(MOST_OF_THE_INSTALLATION + 1).stream()
                    .filter(job -> job.getProcessInstanceId() == null)
                    .forEach(job -> management.recalculateJobDuedate(job.getId(), false));
            return true;
        });
    }

    private List<Job> timers(int most) {
        return inOwnTransaction(() -> management
                .createJobQuery()
                .timers()
                .active()
                .withRetriesLeft()
                .orderByJobDuedate()
                .asc()
                .listPage(0, most));
    }

    private static OffsetDateTime time(Job timer) {
        return timer.getDuedate().toInstant().atOffset(ZoneOffset.UTC);
    }

    private List<Job> due() {
        return inOwnTransaction(() -> management
                .createJobQuery()
                .executable()
                .active()
                .orderByJobDuedate()
                .asc()
                .listPage(0, 100));
    }

    private void run(Job job) {
        try {
            ownTransaction.executeWithoutResult(status -> {
                if (management.createJobQuery().jobId(job.getId()).count() == 1) {
                    management.executeJob(job.getId());
                }
            });
        } catch (RuntimeException failed) {
            log.warn("Job {} of {} failed and will be tried again", job.getId(), job.getProcessDefinitionKey(), failed);
        }
    }

    private <T> T inOwnTransaction(java.util.function.Supplier<T> query) {
        return java.util.Objects.requireNonNull(ownTransaction.execute(status -> query.get()));
    }
}
