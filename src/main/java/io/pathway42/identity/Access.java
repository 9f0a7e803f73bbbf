package io.pathway42.identity;

import io.pathway42.problem.Problem;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one place that decides what of which client the person who asks may see. People see their own client, consultants
 * the programmes that they opened or in which they hold a role, operators all.
 */
@Component
public class Access {

    private static final String VISIBLE = """
            from engagement e join person p on p.sign_in = :person
            where (p.kind = 'operator'
                or p.client_id = e.client_id
                or e.opened_by = p.sign_in
                or exists (select 1 from role_holding r
                           where r.programme_id = e.programme_id and r.person = p.sign_in))""";

    private final JdbcClient jdbc;
    private final CurrentPerson current;
    private final ProgrammeRoles roles;

    Access(JdbcClient jdbc, CurrentPerson current, ProgrammeRoles roles) {
        this.jdbc = jdbc;
        this.current = current;
        this.roles = roles;
    }

    /**
     * Lets who asks pass to a programme.
     *
     * @return the client it belongs to
     * @throws Problem.NotFound alike when it is not there and when it is not theirs
     */
    public String programme(String programmeId) {
        return jdbc.sql("select e.client_id " + VISIBLE + " and e.programme_id = :programmeId")
                .param("person", current.signIn())
                .param("programmeId", programmeId)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new Problem.NotFound(
                        "no-such-programme", "There is no programme '" + programmeId + "', or it is not yours."));
    }

    /** Ids of the programmes that who asks may see, sorted. */
    public List<String> visibleProgrammes() {
        return jdbc.sql("select e.programme_id " + VISIBLE + " order by e.programme_id")
                .param("person", current.signIn())
                .query(String.class)
                .list();
    }

    /**
     * Lets who asks act in a programme they may see, when they hold one of these roles there or operate the installation.
     *
     * @return the client it belongs to
     * @throws Problem.NotAllowed when they hold none of them
     */
    public String programmeAs(String programmeId, Set<String> anyOf) {
        String clientId = programme(programmeId);
        Person person = current.get();
        if (!person.operator()
                && roles.rolesOf(programmeId, person.signIn()).stream().noneMatch(anyOf::contains)) {
            throw new Problem.NotAllowed(
                    "role-missing",
                    "Only "
                            + String.join(", ", anyOf.stream().sorted().toList())
                                    .replace('_', ' ') + " or an operator may do this.");
        }
        return clientId;
    }

    /** @throws Problem.NotAllowed unless who asks is a consultant or an operator */
    public Person mayStartProgrammes() {
        Person person = current.get();
        if (!person.mayStartProgrammes()) {
            throw new Problem.NotAllowed(
                    "not-a-consultant", "Only consultants and operators start programmes. Ask yours to do it.");
        }
        return person;
    }
}
