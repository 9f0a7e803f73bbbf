package io.pathway42.identity;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The local accounts; who has no password yet has none. A consultant is also known as {@code <id>@<client id>} to the clients they lead. */
@Repository
class Accounts {

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The account that somebody means by what they typed. */
    Optional<Account> known(String typed) {
        String name = typed.strip();
        return find(name).or(() -> leading(name));
    }

    /** @param brief whether the password is so short that it needs a second factor beside it */
    void keep(String signIn, String passwordHash, boolean brief) {
        jdbc.sql("update person set password_hash = :hash, password_short = :brief where sign_in = :signIn")
                .param("hash", passwordHash)
                .param("brief", brief)
                .param("signIn", signIn)
                .update();
    }

    /** Whether the password is too short to stand without a second factor. */
    boolean brief(String signIn) {
        return jdbc.sql("select password_short from person where sign_in = :signIn")
                .param("signIn", signIn)
                .query(Boolean.class)
                .single();
    }

    /** Takes the password away if it is too short to stand alone. */
    boolean dropBrief(String signIn) {
        return jdbc.sql("""
                        update person set password_hash = null, password_short = false
                        where sign_in = :signIn and password_short""").param("signIn", signIn).update() == 1;
    }

    /** Renews the hash of the same password. */
    void rehash(String signIn, String passwordHash) {
        jdbc.sql("update person set password_hash = :hash where sign_in = :signIn")
                .param("hash", passwordHash)
                .param("signIn", signIn)
                .update();
    }

    private Optional<Account> find(String signIn) {
        return jdbc.sql("""
                        select p.sign_in, p.kind, p.password_hash, coalesce(f.confirmed, false) as second_factor
                        from person p left join second_factor f on f.person = p.sign_in
                        where p.sign_in = :signIn and p.password_hash is not null""")
                .param("signIn", signIn)
                .query((row, number) -> new Account(
                        row.getString("sign_in"),
                        row.getString("kind"),
                        row.getBoolean("second_factor"),
                        row.getString("password_hash")))
                .optional();
    }

    private Optional<Account> leading(String signIn) {
        int at = signIn.lastIndexOf('@');
        if (at < 0) {
            return Optional.empty();
        }
        String consultant = signIn.substring(0, at);
        long led = jdbc.sql("""
                        select count(*) from role_holding
                        where person = :consultant and client_id = :clientId and role = 'lead_consultant'""")
                .param("consultant", consultant)
                .param("clientId", signIn.substring(at + 1))
                .query(Long.class)
                .single();
        return led == 0 ? Optional.empty() : find(consultant);
    }
}
