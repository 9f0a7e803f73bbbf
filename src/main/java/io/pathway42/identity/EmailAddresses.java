package io.pathway42.identity;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Where people are reached, and whom an address means. Several may share one: whoever had it first is meant, so that
 * nobody shuts another client's person out by entering their address.
 */
@Repository
class EmailAddresses {

    private final JdbcClient jdbc;
    private final Clock clock;

    EmailAddresses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param email empty for none */
    void enter(String signIn, String email) {
        String address = email.strip().toLowerCase(Locale.ROOT);
        jdbc.sql("""
                        update person
                        set email_since = case when email = :email then email_since else :now end, email = :email
                        where sign_in = :signIn""")
                .param("email", address.isEmpty() ? null : address, Types.VARCHAR)
                .param("now", OffsetDateTime.now(clock))
                .param("signIn", signIn)
                .update();
    }

    /** The sign-in name of whoever had the address first. */
    Optional<String> owner(String email) {
        return jdbc.sql("""
                        select sign_in from person where email = :email
                        order by case when sso_subject is null then 1 else 0 end, email_since nulls first, sign_in limit 1""")
                .param("email", email.strip().toLowerCase(Locale.ROOT))
                .query(String.class)
                .optional();
    }
}
