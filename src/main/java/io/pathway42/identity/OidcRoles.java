package io.pathway42.identity;

import io.pathway42.evidence.AuditAction;
import io.pathway42.evidence.AuditEntry;
import io.pathway42.evidence.AuditLog;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people hold because of their groups at the single sign-on. Only what came from there goes when a group goes. */
@Component
class OidcRoles {

    private final OidcSettings settings;
    private final ProgrammeRoles roles;
    private final JdbcClient jdbc;
    private final AuditLog auditLog;

    OidcRoles(OidcSettings settings, ProgrammeRoles roles, JdbcClient jdbc, AuditLog auditLog) {
        this.settings = settings;
        this.roles = roles;
        this.jdbc = jdbc;
        this.auditLog = auditLog;
    }

    /** Makes what a person holds agree with the values of the claim. */
    void grant(Person person, List<String> values) {
        if (settings.roles().isEmpty()) {
            return;
        }
        List<OidcSettings.Grant> grants = settings.roles().stream()
                .filter(grant -> values.contains(grant.value()))
                .toList();
        kind(person, grants);
        Set<Held> wanted = new HashSet<>(
                grants.stream().flatMap(grant -> held(person, grant)).toList());
        Set<Held> given = given(person);
        given.stream().filter(held -> !wanted.contains(held)).forEach(held -> take(person, held));
        wanted.stream().filter(held -> !given.contains(held)).forEach(held -> give(person, held));
    }

    /** People of no client are what their groups make them; of two kinds the operator counts. */
    private void kind(Person person, List<OidcSettings.Grant> grants) {
        List<String> kinds = grants.stream()
                .flatMap(grant -> Stream.ofNullable(grant.kind()))
                .sorted()
                .toList();
        if (person.clientId() != null
                || kinds.isEmpty()
                || kinds.get(kinds.size() - 1).equals(person.kind())) {
            return;
        }
        String kind = kinds.get(kinds.size() - 1);
        jdbc.sql("update person set kind = :kind where sign_in = :person")
                .param("kind", kind)
                .param("person", person.signIn())
                .update();
        auditLog.write(AuditEntry.of(AuditAction.PERSON_CHANGED, null)
                .about(person.signIn())
                .saying(kind + ", by the single sign-on"));
    }

    /** The holdings that a grant means; none in programmes of another client than the person's. */
    private Stream<Held> held(Person person, OidcSettings.Grant grant) {
        return grant.role() == null
                ? Stream.empty()
                : jdbc
                        .sql("""
                                select programme_id, client_id, :role as role from engagement
                                where (client_id = :client or programme_id = :programme)
                                  and (client_id = :own or cast(:own as varchar) is null)""")
                        .param("role", grant.role())
                        .param("client", grant.client())
                        .param("programme", grant.programme())
                        .param("own", person.clientId())
                        .query(Held.class)
                        .list()
                        .stream();
    }

    private Set<Held> given(Person person) {
        return new HashSet<>(jdbc.sql("select programme_id, client_id, role from sso_role where person = :person")
                .param("person", person.signIn())
                .query(Held.class)
                .list());
    }

    private void give(Person person, Held held) {
        if (roles.rolesOf(held.programmeId(), person.signIn()).contains(held.role())) {
            return;
        }
        roles.give(held.programmeId(), held.role(), person.signIn());
        jdbc.sql("""
                        insert into sso_role (person, programme_id, client_id, role)
                        values (:person, :programmeId, :clientId, :role)""")
                .param("person", person.signIn())
                .param("programmeId", held.programmeId())
                .param("clientId", held.clientId())
                .param("role", held.role())
                .update();
    }

    private void take(Person person, Held held) {
        roles.take(held.programmeId(), held.role(), person.signIn());
        jdbc.sql("delete from sso_role where person = :person and programme_id = :programmeId and role = :role")
                .param("person", person.signIn())
                .param("programmeId", held.programmeId())
                .param("role", held.role())
                .update();
    }

    private record Held(String programmeId, String clientId, String role) {}
}
