package io.pathway42.risk;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Deviations that somebody left standing, with the reason. */
@Repository
class KeptDeviations {

    private final JdbcClient jdbc;

    KeptDeviations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<String> codes(String programmeId) {
        return new HashSet<>(jdbc.sql("select ref from soa_deviation_kept where programme_id = :programmeId")
                .param("programmeId", programmeId)
                .query(String.class)
                .list());
    }

    void keep(String programmeId, String clientId, String code, String reason, String by, LocalDate on) {
        jdbc.sql("""
                        insert into soa_deviation_kept (programme_id, client_id, ref, reason, kept_by, kept_on)
                        values (:programmeId, :clientId, :ref, :reason, :keptBy, :keptOn)""")
                .param("programmeId", programmeId)
                .param("clientId", clientId)
                .param("ref", code)
                .param("reason", reason)
                .param("keptBy", by)
                .param("keptOn", on)
                .update();
    }
}
