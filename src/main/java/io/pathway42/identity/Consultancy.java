package io.pathway42.identity;

import io.pathway42.engine.KeptAway;
import io.pathway42.engine.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The consultants of a programme and everybody else of their firms. */
@Component
class Consultancy implements KeptAway {

    private final JdbcClient jdbc;

    Consultancy(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String ground() {
        return "consultancy";
    }

    @Override
    public String because() {
        return "belongs to the consultancy";
    }

    @Override
    public List<String> people(String programmeId, @Nullable Subject subject) {
        return jdbc.sql("""
                        select c.sign_in from (
                            select r.person from role_holding r
                            where r.programme_id = :programmeId and r.role = 'lead_consultant'
                            union
                            select a.person from client_consultant a
                            join engagement e on e.client_id = a.client_id
                            where e.programme_id = :programmeId) w
                        join person l on l.sign_in = w.person
                        join person c on c.sign_in = l.sign_in or (l.organisation <> '' and c.organisation = l.organisation)""")
                .param("programmeId", programmeId)
                .query(String.class)
                .list();
    }
}
