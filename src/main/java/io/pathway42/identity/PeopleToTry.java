package io.pathway42.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom the sign-in page of a trial installation names: those who have most to do, and who sees everything. */
@Component
@Profile("demo | rehearsal")
public class PeopleToTry {

    private static final List<String> ROLES = List.of(
            "lead_consultant", "aims_manager", "executive_sponsor", "ai_system_owner", "dpo_legal", "internal_auditor");

    private final JdbcClient jdbc;
    private final People people;

    PeopleToTry(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /** One holder of each telling role in the oldest programme, then the consultant and the operator. */
    public List<Person> list() {
        List<String> signIns = new ArrayList<>();
        for (String role : ROLES) {
            jdbc.sql("""
                            select min(person) from role_holding where role = :role
                            and programme_id = (select min(programme_id) from role_holding)""").param("role", role).query(String.class).list().stream()
                    .filter(Objects::nonNull)
                    .forEach(signIns::add);
        }
        signIns.addAll(List.of(Person.CONSULTANT, Person.OPERATOR));
        return signIns.stream()
                .distinct()
                .flatMap(name -> people.find(name).stream())
                .toList();
    }
}
