package io.pathway42.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Until when people from outside may come in. Who has no such day may come in for good. */
@Repository
public class Expiries {

    private final JdbcClient jdbc;
    private final Clock clock;

    Expiries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
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

    /** @param lastDay null for good */
    public void set(String signIn, @Nullable LocalDate lastDay) {
        jdbc.sql("update person set expires = :lastDay where sign_in = :signIn")
                .param("lastDay", lastDay)
                .param("signIn", signIn)
                .update();
    }
}
