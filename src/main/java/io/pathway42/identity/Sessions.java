package io.pathway42.identity;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where people are signed in. Sessions are kept in the database: they survive a restart and hold on every node. */
@Repository
public class Sessions {

    private final JdbcClient jdbc;
    private final ThisSession here;
    private final IdentitySettings settings;
    private final Clock realTime;

    Sessions(JdbcClient jdbc, ThisSession here, IdentitySettings settings, @Qualifier("realTime") Clock realTime) {
        this.jdbc = jdbc;
        this.here = here;
        this.settings = settings;
        this.realTime = realTime;
    }

    /** Whether a session of this age has to end, even though it is in use. */
    public boolean outlived(Duration age) {
        return age.compareTo(settings.sessionLongest()) > 0;
    }

    long count(String person) {
        return jdbc.sql("select count(*) from spring_session where principal_name = :person and expiry_time > :now")
                .param("person", person)
                .param("now", realTime.millis())
                .query(Long.class)
                .single();
    }

    void end(String person) {
        jdbc.sql("delete from spring_session where principal_name = :person")
                .param("person", person)
                .update();
    }

    /** Ends all of a person's sessions but the one that the request came with. */
    void endOthers(String person) {
        jdbc.sql("delete from spring_session where principal_name = :person and session_id <> :here")
                .param("person", person)
                .param("here", here.id().orElse(""))
                .update();
    }

    void endOne(String person, String sessionId) {
        jdbc.sql("delete from spring_session where principal_name = :person and session_id = :id")
                .param("person", person)
                .param("id", sessionId)
                .update();
    }
}
