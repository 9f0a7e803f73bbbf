package io.pathway42.notify;

import static org.assertj.core.api.Assertions.assertThat;

import io.pathway42.PathwayTest;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PathwayTest
class RetentionTests {

    @Autowired
    private Retention retention;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void letsGoOfWhatWasToldMoreThanAYearAgo() {
        notification("old", "MAILED", 401);
        notification("recent", "MAILED", 399);
        mail("old", "SENT", 401);
        mail("recent", "SENT", 399);
        call("old", "DELIVERED", 401);
        call("recent", "DELIVERED", 399);

        retention.tidy();

        assertThat(left("notification")).containsExactly(mark + "recent");
        assertThat(left("mail")).containsExactly(mark + "recent");
        assertThat(left("webhook_delivery")).containsExactly(mark + "recent");
    }

    @Test
    void keepsWhatStillWaitsOrWasGivenUpHoweverOldItIs() {
        notification("waiting", "WAITING", 500);
        mail("failed", "FAILED", 500);
        mail("waiting", "WAITING", 500);
        call("dead", "DEAD", 500);

        retention.tidy();

        assertThat(left("notification")).hasSize(1);
        assertThat(left("mail")).hasSize(2);
        assertThat(left("webhook_delivery")).hasSize(1);
        jdbc.sql("update mail set state = 'SENT' where id like :mark")
                .param("mark", mark + "%")
                .update();
        jdbc.sql("update notification set mail = 'NONE' where id like :mark")
                .param("mark", mark + "%")
                .update();
    }

    private void notification(String id, String mail, int days) {
        jdbc.sql("""
                        insert into notification (id, person, kind, programme_id, client_id, what, legal, confidential, at, mail)
                        values (:id, 'nobody', 'ASSIGNED', 'p', 'c', 'Something', false, false, :at, :mail)""")
                .param("id", mark + id)
                .param("at", ago(days))
                .param("mail", mail)
                .update();
    }

    private void mail(String id, String state, int days) {
        jdbc.sql("""
                        insert into mail (id, person, address, kind, legal, state, attempts, next_try, created, sent)
                        values (:id, 'nobody', 'nobody@example.com', 'EACH', false, :state, 1, :later, :at, :at)""")
                .param("id", mark + id)
                .param("state", state)
                .param("later", OffsetDateTime.now(clock).plusYears(100))
                .param("at", ago(days))
                .update();
    }

    private void call(String id, String state, int days) {
        jdbc.sql("""
                        insert into webhook_delivery (id, webhook_id, client_id, event, body, state, attempts, next_try,
                            created, delivered)
                        values (:id, 'w', 'c', 'StepCompleted', '{}', :state, 1, :at, :at, :at)""")
                .param("id", mark + id)
                .param("state", state)
                .param("at", ago(days))
                .update();
    }

    private OffsetDateTime ago(int days) {
        return OffsetDateTime.now(clock).minusDays(days);
    }

    private List<String> left(String table) {
        return jdbc.sql("select id from " + table + " where id like :mark order by id")
                .param("mark", mark + "%")
                .query(String.class)
                .list();
    }
}
