package io.pathway42.identity;

import io.pathway42.engine.PersonLeft;
import io.pathway42.engine.RoleHoldersChanged;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Until when people from outside may come in. Who has no such day may come in for good. */
@Repository
public class Expiries {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Expiries(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** The last day on which somebody may come in, when there is one. */
    public Optional<LocalDate> lastDay(String signIn) {
        return jdbc.sql("select expires from person where sign_in = :signIn and expires is not null")
                .param("signIn", signIn)
                .query(LocalDate.class)
                .optional();
    }

    /** Whether the last day of somebody has gone by. */
    public boolean expired(String signIn) {
        return lastDay(signIn).filter(day -> day.isBefore(LocalDate.now(clock))).isPresent();
    }

    /** Lets the open tasks of somebody whose last day has gone by move on. */
    @Transactional
    public void moveOn(String signIn) {
        if (expired(signIn)) {
            events.publishEvent(new PersonLeft(signIn));
        }
    }

    /**
     * Lets somebody come in until a day. Open tasks leave those whose last day has gone by.
     *
     * @param lastDay null for good
     */
    @Transactional
    public void set(String signIn, @Nullable LocalDate lastDay) {
        jdbc.sql("update person set expires = :lastDay where sign_in = :signIn")
                .param("lastDay", lastDay, java.sql.Types.DATE)
                .param("signIn", signIn)
                .update();
        if (expired(signIn)) {
            events.publishEvent(new PersonLeft(signIn));
        } else {
            jdbc.sql("select programme_id, role from role_holding where person = :person order by programme_id, role")
                    .param("person", signIn)
                    .query(RoleHoldersChanged.class)
                    .list()
                    .forEach(events::publishEvent);
        }
    }
}
