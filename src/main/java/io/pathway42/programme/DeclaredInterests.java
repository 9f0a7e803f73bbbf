package io.pathway42.programme;

import io.pathway42.register.Lines;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Interests that people declared, or that were declared for them with the definition. */
@Repository
public class DeclaredInterests {

    private final JdbcClient jdbc;
    private final Clock clock;

    DeclaredInterests(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Oldest first. */
    public List<DeclaredInterest> of(String programmeId) {
        return jdbc.sql("select * from declared_interest where programme_id = :programmeId order by ref")
                .param("programmeId", programmeId)
                .query(DeclaredInterest.class)
                .list();
    }

    /** Notes an interest, unless the person declared one in all of this already. */
    public void declare(String programmeId, String clientId, String person, List<String> refs, String situation) {
        List<DeclaredInterest> all = of(programmeId);
        boolean known = all.stream()
                .anyMatch(interest ->
                        interest.person().equals(person) && interest.about().containsAll(refs));
        if (known) {
            return;
        }
        jdbc.sql("""
                        insert into declared_interest (programme_id, client_id, ref, person, refs, situation, declared_on)
                        values (:programmeId, :clientId, :ref, :person, :refs, :situation, :declaredOn)""")
                .paramSource(new DeclaredInterest(
                        programmeId,
                        clientId,
                        "INT-%03d".formatted(all.size() + 1),
                        person,
                        Lines.join(refs),
                        situation,
                        LocalDate.now(clock)))
                .update();
    }
}
