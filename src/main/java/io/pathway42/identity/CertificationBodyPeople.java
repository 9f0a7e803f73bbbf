package io.pathway42.identity;

import io.pathway42.engine.KeptAway;
import io.pathway42.engine.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The certification body's auditors and deciders, and everybody else from their organisation. */
@Component
class CertificationBodyPeople implements KeptAway {

    private final JdbcClient jdbc;

    CertificationBodyPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String ground() {
        return "certification-body";
    }

    @Override
    public String because() {
        return "belongs to the certification body";
    }

    @Override
    public List<String> people(String programmeId, @Nullable Subject subject) {
        return jdbc.sql("""
                        select p.sign_in from role_holding r
                        join person b on b.sign_in = r.person
                        join person p on p.sign_in = b.sign_in
                            or (b.organisation <> '' and p.organisation = b.organisation and p.client_id = b.client_id)
                        where r.programme_id = :programmeId and r.role like 'cb\\_%' escape '\\'""")
                .param("programmeId", programmeId)
                .query(String.class)
                .list();
    }
}
