package io.pathway42.identity;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The client organisations, each a tenant of its own. */
@Repository
public class Clients {

    private final JdbcClient jdbc;
    private final Clock clock;

    Clients(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public boolean known(String clientId) {
        return name(clientId).isPresent();
    }

    public Optional<String> name(String clientId) {
        return jdbc.sql("select name from client where id = :id")
                .param("id", clientId)
                .query(String.class)
                .optional();
    }

    public void add(String clientId, String name) {
        jdbc.sql("insert into client (id, name, since) values (:id, :name, :since)")
                .param("id", clientId)
                .param("name", name)
                .param("since", OffsetDateTime.now(clock))
                .update();
    }
}
