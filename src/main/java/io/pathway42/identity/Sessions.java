package io.pathway42.identity;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where people are signed in. Sessions are kept in the database: they survive a restart and hold on every node. */
@Repository
public class Sessions {

    private final JdbcClient jdbc;
    private final CurrentPerson current;
    private final IdentitySettings settings;

    Sessions(JdbcClient jdbc, CurrentPerson current, IdentitySettings settings) {
        this.jdbc = jdbc;
        this.current = current;
        this.settings = settings;
    }

    /** Whether a session of this age has to end, even though it is in use. */
    public boolean outlived(Duration age) {
        return age.compareTo(settings.sessionLongest()) > 0;
    }

    /** How many browsers who asks is signed in with. */
    public long count() {
        return jdbc.sql("select count(*) from spring_session where principal_name = :person")
                .param("person", current.signIn())
                .query(Long.class)
                .single();
    }

    /** Signs who asks out everywhere. */
    public void end() {
        end(current.signIn());
    }

    void end(String person) {
        jdbc.sql("delete from spring_session where principal_name = :person")
                .param("person", person)
                .update();
    }
}
