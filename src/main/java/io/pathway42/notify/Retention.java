package io.pathway42.notify;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets go of what people and programs were told more than a year ago. What still waits or was given up stays; the records
 * of steps are kept elsewhere and for good.
 */
@Component
class Retention {

    private static final int DAYS_KEPT = 400;

    private final JdbcClient jdbc;
    private final Clock clock;

    Retention(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(cron = "0 50 3 * * *")
    @Transactional
    void tidy() {
        drop("notification where at < :before and mail <> 'WAITING'");
        drop("mail where state = 'SENT' and sent < :before");
        drop("webhook_delivery where state = 'DELIVERED' and delivered < :before");
    }

    private void drop(String what) {
        jdbc.sql("delete from " + what)
                .param("before", OffsetDateTime.now(clock).minusDays(DAYS_KEPT))
                .update();
    }
}
