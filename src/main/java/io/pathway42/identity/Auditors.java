package io.pathway42.identity;

import io.pathway42.OncePerRequest;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People of a certification body: they read what an auditor may see, and change nothing. */
@Repository
public class Auditors {

    static final List<String> BODY_ROLES = List.of("cb_lead_auditor", "cb_decision_maker");

    private final JdbcClient jdbc;

    Auditors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether somebody from outside holds roles of a certification body and no other. */
    public boolean readsOnly(String signIn) {
        return OncePerRequest.ask(Auditors.class, signIn, () -> holdsNoRoleButOfTheBody(signIn));
    }

    private boolean holdsNoRoleButOfTheBody(String signIn) {
        return jdbc.sql("""
                        select count(*) from person p
                        where p.sign_in = :signIn and p.kind = 'external'
                          and exists (select 1 from role_holding r
                                      where r.person = p.sign_in and r.role in (:body))
                          and not exists (select 1 from role_holding r
                                          where r.person = p.sign_in and r.role not in (:body))""")
                        .param("signIn", signIn)
                        .param("body", BODY_ROLES)
                        .query(Long.class)
                        .single()
                > 0;
    }
}
