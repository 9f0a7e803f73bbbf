package io.pathway42.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.pathway42.PathwayTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PathwayTest
class LockOutsTests {

    private final String account = "somebody-" + UUID.randomUUID();
    private final HandClock clock = new HandClock(Instant.parse("2026-03-01T09:00:00Z"));

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private LockOuts lockOuts;

    @BeforeEach
    void onAClockOfOurOwn() {
        lockOuts = new LockOuts(jdbc, clock, transactions);
    }

    @Test
    void forgivesAFewSlips() {
        fail(4);
        assertThat(lockOuts.pass(account)).isEqualTo(4);
    }

    @Test
    void waitsTwiceAsLongAfterEachFurtherFailure() {
        fail(5);
        assertThat(waiting()).isEqualTo(Duration.ofSeconds(31));
        clock.forward(Duration.ofSeconds(30));
        assertThatCode(() -> lockOuts.pass(account)).doesNotThrowAnyException();
        fail(1);
        assertThat(waiting()).isEqualTo(Duration.ofSeconds(61));
        fail(10);
        assertThat(waiting()).isEqualTo(Duration.ofHours(1).plusSeconds(1));
    }

    @Test
    void startsAfreshAfterASuccess() {
        fail(7);
        lockOuts.clear(account);
        assertThat(lockOuts.pass(account)).isZero();
    }

    @Test
    void asksForANewPasswordAfterAHundred() {
        fail(100);
        clock.forward(Duration.ofDays(400));
        assertThatExceptionOfType(LockedOut.class)
                .isThrownBy(() -> lockOuts.pass(account))
                .satisfies(locked -> assertThat(locked.remaining()).isEmpty())
                .satisfies(locked -> assertThat(locked.words()).contains("operator"));
    }

    @Test
    void forgetsAfterAMonth() {
        fail(3);
        clock.forward(Duration.ofDays(31));
        lockOuts.failed("somebody-else-" + UUID.randomUUID());
        assertThat(lockOuts.pass(account)).isZero();
    }

    @Test
    void countsAlsoWhatIsRolledBack() {
        new TransactionTemplate(transactions).executeWithoutResult(outer -> {
            lockOuts.failed(account);
            outer.setRollbackOnly();
        });
        assertThat(lockOuts.pass(account)).isEqualTo(1);
    }

    @Test
    void losesNoneOfManyAtTheSameMoment() throws Exception {
        ExecutorService many = Executors.newFixedThreadPool(4);
        try {
            Callable<Void> failing = () -> {
                lockOuts.failed(account);
                return null;
            };
            for (var done : many.invokeAll(List.of(failing, failing, failing, failing))) {
                done.get();
            }
        } finally {
            many.shutdown();
        }
        assertThat(lockOuts.pass(account)).isEqualTo(4);
    }

    @Test
    void keepsNoNameThatSomebodyMistyped() {
        assertThat(LockOuts.nobody("my secret ")).isEqualTo(LockOuts.nobody("My secret"));
        assertThat(LockOuts.nobody("my secret")).doesNotContain("secret");
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            lockOuts.failed(account);
        }
    }

    private Duration waiting() {
        try {
            lockOuts.pass(account);
            return Duration.ZERO;
        } catch (LockedOut locked) {
            return locked.remaining().orElseThrow();
        }
    }
}
