package io.pathway42.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pathway42.PathwayTest;
import io.pathway42.evidence.AuditLog;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@PathwayTest
@Transactional
class OidcRolesTests {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    private ProgrammeRoles roles;

    @Autowired
    private People people;

    @Autowired
    private Clients clients;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AuditLog auditLog;

    private final String client = "groups" + NUMBER.incrementAndGet();
    private final String programme = client + "-1";
    private final Person person = new Person("kim@" + client, "kim", client, "Kim Tester", "", "", Person.STAFF);
    private final Person stranger = new Person("lee-" + client, "lee", null, "Lee", "", "", Person.CONSULTANT);

    @BeforeEach
    void engage() {
        clients.add(client, "Groups Ltd", java.util.Optional.empty());
        people.add(person);
        people.add(stranger);
        roles.engage(programme, client, "consultant");
    }

    @Test
    void givesAndTakesWhatTheGroupsSay() {
        OidcRoles mapping = mapping(grant("risk", "risk_owner"), grant("law", "dpo_legal"));
        mapping.grant(person, List.of("risk", "law", "others"));
        assertThat(held()).containsExactly("dpo_legal", "risk_owner");
        mapping.grant(person, List.of("law"));
        assertThat(held()).containsExactly("dpo_legal");
        mapping.grant(person, List.of());
        assertThat(held()).isEmpty();
    }

    @Test
    void leavesAloneWhatPeopleGave() {
        roles.give(programme, "risk_owner", person.signIn());
        OidcRoles mapping = mapping(grant("risk", "risk_owner"));
        mapping.grant(person, List.of("risk"));
        mapping.grant(person, List.of());
        assertThat(held()).containsExactly("risk_owner");
    }

    @Test
    void givesNobodyARoleAtAnotherClient() {
        Person other = new Person("kim@elsewhere", "kim", "elsewhere", "Kim", "", "", Person.STAFF);
        mapping(grant("risk", "risk_owner")).grant(other, List.of("risk"));
        assertThat(roles.of(programme, "risk_owner")).isEmpty();
    }

    @Test
    void makesNobodyOfAClientAnOperator() {
        mapping(new OidcSettings.Grant("admins", Person.OPERATOR, null, null, null))
                .grant(person, List.of("admins"));
        assertThat(people.find(person.signIn()).orElseThrow().kind()).isEqualTo(Person.STAFF);
    }

    @Test
    void takesNoMappingThatSaysNothingOrTooMuch() {
        assertThatThrownBy(() -> new OidcSettings.Grant("x", null, null, null, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OidcSettings.Grant("x", "operator", client, null, "dpo_legal"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OidcSettings.Grant("x", "root", null, null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<String> held() {
        return roles.rolesOf(programme, person.signIn());
    }

    private OidcSettings.Grant grant(String group, String role) {
        return new OidcSettings.Grant(group, null, client, null, role);
    }

    private OidcRoles mapping(OidcSettings.Grant... grants) {
        OidcSettings settings = new OidcSettings(
                null, "", "", "", List.of(), OidcSettings.Match.EMAIL, null, null, "groups", List.of(grants));
        return new OidcRoles(settings, roles, jdbc, auditLog);
    }
}
