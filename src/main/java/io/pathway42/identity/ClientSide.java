package io.pathway42.identity;

import io.pathway42.engine.KeptAway;
import io.pathway42.engine.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everybody who works for the client on its certification: its staff, its consultants and whoever holds a role for it. */
@Component
class ClientSide implements KeptAway {

    private final JdbcClient jdbc;

    ClientSide(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String ground() {
        return "client-side";
    }

    @Override
    public String because() {
        return "works for the client";
    }

    @Override
    public List<String> people(String programmeId, @Nullable Subject subject) {
        return jdbc.sql("""
                        select m.ref from programme_person m
                        where m.programme_id = :programmeId
                            and (m.kind <> 'external'
                                or exists (select 1 from role_holding r
                                           where r.programme_id = m.programme_id and r.person = m.ref
                                               and r.role not like 'cb\\_%' escape '\\'))""")
                .param("programmeId", programmeId)
                .query(String.class)
                .list();
    }
}
