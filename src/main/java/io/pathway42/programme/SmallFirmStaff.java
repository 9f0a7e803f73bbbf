package io.pathway42.programme;

import io.pathway42.engine.KeptAway;
import io.pathway42.engine.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everybody employed by a firm that is too small to audit itself. */
@Component
class SmallFirmStaff implements KeptAway {

    /** A firm of at least this many people may audit itself. Source: rule SD-14. */
    static final int LARGE_ENOUGH = 15;

    private final JdbcClient jdbc;

    SmallFirmStaff(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String ground() {
        return "small-firm-staff";
    }

    @Override
    public String because() {
        return "works for the firm that is audited";
    }

    @Override
    public List<String> people(String programmeId, @Nullable Subject subject) {
        return jdbc.sql("""
                        select p.sign_in from programme g join person p on p.client_id = g.client_id
                        where g.id = :programmeId and g.employees < :largeEnough and p.kind = 'staff'""")
                .param("programmeId", programmeId)
                .param("largeEnough", LARGE_ENOUGH)
                .query(String.class)
                .list();
    }
}
