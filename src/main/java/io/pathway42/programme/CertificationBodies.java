package io.pathway42.programme;

import io.pathway42.OncePerRequest;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The profile of each programme's certification body: who it is, its audit days and the terms of its contract. */
@Repository
public class CertificationBodies {

    private final JdbcClient jdbc;

    CertificationBodies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<CertificationBody> of(String programmeId) {
        return jdbc.sql("""
                        select name, accreditation, stage1_days, stage2_days, surveillance_days, recertification_days
                        from certification_body where programme_id = :programmeId""")
                .param("programmeId", programmeId)
                .query(CertificationBody.class)
                .optional();
    }

    /** Replaces the profile, once a body is contracted. */
    public void contracted(String programmeId, String clientId, CertificationBody body) {
        jdbc.sql("delete from certification_body where programme_id = :programmeId")
                .param("programmeId", programmeId)
                .update();
        jdbc.sql("""
                        insert into certification_body (programme_id, client_id, name, accreditation, stage1_days,
                            stage2_days, surveillance_days, recertification_days)
                        values (:programmeId, :clientId, :name, :accreditation, :stage1Days,
                            :stage2Days, :surveillanceDays, :recertificationDays)""")
                .param("programmeId", programmeId)
                .param("clientId", clientId)
                .param("name", body.name())
                .param("accreditation", body.accreditation())
                .param("stage1Days", body.stage1Days())
                .param("stage2Days", body.stage2Days())
                .param("surveillanceDays", body.surveillanceDays())
                .param("recertificationDays", body.recertificationDays())
                .update();
    }

    /** What the body's contract says about a timer. */
    Optional<String> term(String programmeId, String timer) {
        return jdbc.sql(
                        "select duration from certification_body_timer where programme_id = :programmeId and timer = :timer")
                .param("programmeId", programmeId)
                .param("timer", timer)
                .query(String.class)
                .optional();
    }

    /** What the contracts of programmes say about a timer; programmes whose contract says nothing are not in it. */
    Map<String, String> terms(Collection<String> programmeIds, String timer) {
        return OncePerRequest.ask(
                CertificationBodies.class,
                "terms " + timer,
                programmeIds,
                Map.of(),
                () -> readTerms(programmeIds, timer));
    }

    private Map<String, String> readTerms(Collection<String> programmeIds, String timer) {
        return jdbc
                .sql("""
                                select programme_id, duration from certification_body_timer
                                where programme_id in (:programmes) and timer = :timer""")
                .param("programmes", programmeIds)
                .param("timer", timer)
                .query((row, number) -> Map.entry(row.getString("programme_id"), row.getString("duration")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Sets a term of the contract: an ISO 8601 duration or working days. */
    public void agreed(String programmeId, String clientId, String timer, String duration) {
        jdbc.sql("delete from certification_body_timer where programme_id = :programmeId and timer = :timer")
                .param("programmeId", programmeId)
                .param("timer", timer)
                .update();
        jdbc.sql("""
                        insert into certification_body_timer (programme_id, client_id, timer, duration)
                        values (:programmeId, :clientId, :timer, :duration)""")
                .param("programmeId", programmeId)
                .param("clientId", clientId)
                .param("timer", timer)
                .param("duration", duration)
                .update();
    }

    /** A certification body and the days it offers for each kind of audit. */
    public record CertificationBody(
            String name,
            String accreditation,
            BigDecimal stage1Days,
            BigDecimal stage2Days,
            BigDecimal surveillanceDays,
            BigDecimal recertificationDays) {}
}
