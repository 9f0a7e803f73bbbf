package io.pathway42.identity;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes whoever guesses wait, longer with every failure. Names that nobody has are counted like those of accounts, so
 * that waiting tells nothing; of these only a hash is kept, because people type passwords into the wrong field.
 */
@Repository
class LockOuts {

    static final int FREE_FAILURES = 4;

    /** NIST SP 800-63B, 3.2.2: after so many in a row the password is no longer taken until it is set anew. */
    static final int MOST_FAILURES = 100;

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final Duration REMEMBERED = Duration.ofDays(30);
    private static final int MOST_DOUBLINGS = 10;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate apart;

    LockOuts(JdbcClient jdbc, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.clock = clock;
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    static String nobody(String typed) {
        return "?"
                + DigestUtils.sha256Hex(typed.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Lets nobody pass while the account is locked.
     *
     * @return failures since the last success
     */
    int pass(String account) throws LockedOut {
        Optional<Failures> known = jdbc.sql(
                        "select failures, locked_until from sign_in_failure where account = :account")
                .param("account", account)
                .query(Failures.class)
                .optional();
        known.ifPresent(failures -> failures.pass(OffsetDateTime.now(clock)));
        return known.map(Failures::failures).orElse(0);
    }

    /** Counts a failure, also when what failed is rolled back. */
    void failed(String account) {
        try {
            apart.executeWithoutResult(own -> count(account));
        } catch (DuplicateKeyException atTheSameMoment) {
            apart.executeWithoutResult(own -> count(account));
        }
    }

    void clear(String account) {
        jdbc.sql("delete from sign_in_failure where account = :account")
                .param("account", account)
                .update();
    }

    private void count(String account) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("delete from sign_in_failure where last_failed < :since and failures < :most")
                .param("since", now.minus(REMEMBERED))
                .param("most", MOST_FAILURES)
                .update();
        int counted = jdbc.sql("""
                        update sign_in_failure set failures = failures + 1, last_failed = :now
                        where account = :account""").param("now", now).param("account", account).update();
        if (counted == 0) {
            jdbc.sql("insert into sign_in_failure (account, failures, last_failed) values (:account, 1, :now)")
                    .param("account", account)
                    .param("now", now)
                    .update();
        }
        int failures = jdbc.sql("select failures from sign_in_failure where account = :account")
                .param("account", account)
                .query(Integer.class)
                .single();
        if (failures > FREE_FAILURES) {
            jdbc.sql("update sign_in_failure set locked_until = :until where account = :account")
                    .param("until", now.plus(wait(failures)))
                    .param("account", account)
                    .update();
        }
    }

    static Duration wait(int failures) {
        int doublings = Math.min(failures - FREE_FAILURES - 1, MOST_DOUBLINGS);
        Duration wait = FIRST_WAIT.multipliedBy(1L << doublings);
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    /** What is known of an account that somebody failed to enter. */
    record Failures(int failures, @Nullable OffsetDateTime lockedUntil) {

        void pass(OffsetDateTime now) {
            if (failures >= MOST_FAILURES) {
                throw new LockedOut(null);
            }
            if (lockedUntil != null && now.isBefore(lockedUntil)) {
                throw new LockedOut(Duration.between(now, lockedUntil));
            }
        }
    }
}
