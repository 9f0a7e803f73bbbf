package io.pathway42.identity;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Repository;

/** The local accounts; who has no password yet has none. A consultant is also known as {@code <id>@<client id>} to the clients they lead. */
@Repository
class Accounts implements UserDetailsService {

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public UserDetails loadUserByUsername(String signIn) {
        String name = signIn.strip();
        return find(name)
                .or(() -> leading(name))
                .orElseThrow(() -> new UsernameNotFoundException("Nobody signs in as " + name));
    }

    private Optional<Account> find(String signIn) {
        return jdbc.sql("""
                        select sign_in, kind, password_hash from person
                        where sign_in = :signIn and password_hash is not null""").param("signIn", signIn).query(Account.class).optional();
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
