package io.pathway42.notify;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * What is done in a round: what people still have whose last day went by moves on, then programme by programme people are
 * reminded. What fails is tried again in the next round.
 */
@Component
class Round {

    private static final Logger log = LoggerFactory.getLogger(Round.class);

    private final JdbcClient jdbc;
    private final Departures departures;
    private final Reminders reminders;
    private final Clock clock;

    Round(JdbcClient jdbc, Departures departures, Reminders reminders, Clock clock) {
        this.jdbc = jdbc;
        this.departures = departures;
        this.reminders = reminders;
        this.clock = clock;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(RoundBegan began) {
        each(gone(), departures::moveOn);
        each(reminders.programmes(), reminders::remind);
    }

    private static void each(List<String> all, Consumer<String> act) {
        for (String one : all) {
            try {
                act.accept(one);
            } catch (RuntimeException failed) {
                log.error("The round failed for {} and goes on; it is tried again in the next", one, failed);
            }
        }
    }

    /** Whose last day went by and who still has something open. */
    private List<String> gone() {
        return jdbc.sql("""
                        select p.sign_in from person p
                        where p.expires < :today
                            and (exists (select 1 from work_item w where w.assignee = p.sign_in and w.state = 'OPEN')
                                or exists (select 1 from work_candidate c join work_item w on w.task_id = c.task_id
                                           where c.person = p.sign_in and w.state = 'OPEN'))
                        order by p.sign_in""")
                .param("today", LocalDate.now(clock))
                .query(String.class)
                .list();
    }
}
