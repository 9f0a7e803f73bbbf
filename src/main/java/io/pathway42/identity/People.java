package io.pathway42.identity;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everybody who is known, over all clients. */
@Repository
public class People {

    private static final String COLUMNS =
            "select p.sign_in, p.local_id, p.client_id, p.name, p.title, p.organisation, p.kind from person p ";

    private final JdbcClient jdbc;
    private final FirstPassword firstPassword;

    People(JdbcClient jdbc, FirstPassword firstPassword) {
        this.jdbc = jdbc;
        this.firstPassword = firstPassword;
    }

    public Optional<Person> find(String signIn) {
        return jdbc.sql(COLUMNS + "where p.sign_in = :signIn")
                .param("signIn", signIn)
                .query(Person.class)
                .optional();
    }

    /** The person's name as others read it; the sign-in name of somebody unknown. */
    public String name(String signIn) {
        return find(signIn).map(Person::name).orElse(signIn);
    }

    public List<Person> ofClient(String clientId) {
        return jdbc.sql(COLUMNS + "where p.client_id = :clientId order by p.name, p.sign_in")
                .param("clientId", clientId)
                .query(Person.class)
                .list();
    }

    /** People of the programme's client and whoever holds a role in it, by name. */
    public List<Person> ofProgramme(String programmeId) {
        return jdbc.sql(COLUMNS + """
                        where p.sign_in in (
                            select c.sign_in from person c join engagement e on e.client_id = c.client_id
                            where e.programme_id = :programmeId
                            union
                            select r.person from role_holding r where r.programme_id = :programmeId)
                        order by p.name, p.sign_in""")
                .param("programmeId", programmeId)
                .query(Person.class)
                .list();
    }

    public boolean none() {
        return jdbc.sql("select count(*) from person").query(Long.class).single() == 0;
    }

    /** Adds somebody, who signs in with a known password only where the installation is for trying out. */
    public void add(Person person) {
        add(person, firstPassword.hash());
    }

    void add(Person person, @Nullable String passwordHash) {
        jdbc.sql("""
                        insert into person (sign_in, local_id, client_id, name, title, organisation, kind, password_hash)
                        values (:signIn, :localId, :clientId, :name, :title, :organisation, :kind, :passwordHash)""")
                .param("signIn", person.signIn())
                .param("localId", person.localId())
                .param("clientId", person.clientId())
                .param("name", person.name())
                .param("title", person.title())
                .param("organisation", person.organisation())
                .param("kind", person.kind())
                .param("passwordHash", passwordHash)
                .update();
    }
}
