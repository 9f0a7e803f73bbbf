package io.pathway42.audit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Applications to certification bodies and what became of them. */
@Repository
public class Contracts {

    private final JdbcClient jdbc;

    Contracts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Contract> latest(String programmeId) {
        return all(programmeId).stream().findFirst();
    }

    public boolean signed(String programmeId) {
        return all(programmeId).stream().anyMatch(contract -> Contract.CONTRACTED.equals(contract.status()));
    }

    /** Those of the programmes whose certification body is contracted, with the day. */
    public Map<String, LocalDate> signed(Collection<String> programmeIds) {
        return programmeIds.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("""
                                select programme_id, max(signed_on) as signed_on from certification_contract
                                where programme_id in (:programmes) and status = 'contracted' group by programme_id""")
                        .param("programmes", programmeIds)
                        .query((row, number) ->
                                Map.entry(row.getString("programme_id"), row.getObject("signed_on", LocalDate.class)))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<Contract> all(String programmeId) {
        return jdbc.sql("select * from certification_contract where programme_id = :programmeId order by ref desc")
                .param("programmeId", programmeId)
                .query(Contract.class)
                .list();
    }

    public void applied(String programmeId, String clientId, String body, String scope, int headcount, LocalDate on) {
        jdbc.sql("""
                        insert into certification_contract (programme_id, client_id, ref, body, scope, headcount,
                            signed_on, status)
                        values (:programmeId, :clientId, :ref, :body, :scope, :headcount, :on, 'applied')""")
                .param("programmeId", programmeId)
                .param("clientId", clientId)
                .param("ref", Row.next(jdbc, "certification_contract", programmeId, "CB-"))
                .param("body", body)
                .param("scope", scope)
                .param("headcount", headcount)
                .param("on", on)
                .update();
    }

    /** Changes columns of the newest application. */
    public void note(String programmeId, Map<String, ?> columns) {
        new Row(
                        jdbc,
                        "certification_contract",
                        programmeId,
                        latest(programmeId).orElseThrow().ref())
                .set(columns);
    }

    /**
     * @param body name of the certification body
     * @param signedOn day of the contract
     * @param status {@code applied}, {@code contracted} or {@code rejected}
     */
    public record Contract(
            String ref, String body, String scope, LocalDate signedOn, String accreditation, String status) {
        public static final String CONTRACTED = "contracted";
    }
}
