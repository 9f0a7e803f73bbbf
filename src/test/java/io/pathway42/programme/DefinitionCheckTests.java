package io.pathway42.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.pathway42.Definitions;
import io.pathway42.identity.Clients;
import io.pathway42.identity.People;
import io.pathway42.problem.Fault;
import io.pathway42.standard.Catalogue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DefinitionCheckTests {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Clients clients = mock(Clients.class);
    private final People people = mock(People.class);
    private final DefinitionCheck check = new DefinitionCheck(new Catalogue(), clients, people);

    @ParameterizedTest
    @ValueSource(strings = {"brackenfold", "tallowbrook"})
    void findsNothingWrongWithTheShippedDefinitions(String client) {
        assertThat(check.faults(Definitions.tree(client))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /id                                    | "Bracken Fold"      | id
                    /id                                    | null                | id
                    /name                                  | ""                  | name
                    /name                                  | ["a"]               | name
                    /employees                             | null                | employees
                    /employees                             | "seventy"           | employees
                    /employees                             | 7.5                 | employees
                    /employees                             | 0                   | employees
                    /target_certificate_date               | "2027-13-01"        | target_certificate_date
                    /target_certificate_date               | "2020-01-01"        | target_certificate_date
                    /target_certificate_date               | 20271217            | target_certificate_date
                    /existing_certificates/0/valid_to      | "2027-02-29"        | existing_certificates[0].valid_to
                    /programme                             | null                | programme
                    /programme                             | "soon"              | programme
                    /programme/start                       | null                | programme.start
                    /programme/start                       | "0026-09-14"        | programme.start
                    /programme/pathway_variant             | "fast"              | programme.pathway_variant
                    /programme/lead_consultant             | "nobody"            | programme.lead_consultant
                    /programme/plan/0/phase                | "P18"               | programme.plan[0].phase
                    /programme/plan/1/phase                | "P00"               | programme.plan[1].phase
                    /programme/plan/2/end                  | "2026-09-01"        | programme.plan[2].end
                    /programme/plan/2/end                  | null                | programme.plan[2].end
                    /departments/1/id                      | "exec"              | departments[1].id
                    /departments/1/headcount               | -1                  | departments[1].headcount
                    /people                                | null                | people
                    /people/0                              | "Helen"             | people[0]
                    /people/1/id                           | "helen.ashworth"    | people[1].id
                    /people/1/id                           | "helen@ashworth"    | people[1].id
                    /people/1/dept                         | "moon"              | people[1].dept
                    /people/1/roles                        | "risk_owner"        | people[1].roles
                    /people/1/roles/0                      | "wizard"            | people[1].roles[0]
                    /people/4/roles/0                      | "risk_owner"        | people
                    /external_people/0/id                  | "mei.tan"           | external_people[0].id
                    /external_people/1/roles/0             | "cb_wizard"         | external_people[1].roles[0]
                    /external_people/1/expires             | "2027-02-30"        | external_people[1].expires
                    /people/1/email                        | "nowhere"           | people[1].email
                    /people/1/absent                       | "always"            | people[1].absent
                    /people/1/absent                       | [{"from": "2027-01-02", "to": "2027-01-01", "substitute": "mei.tan"}] | people[1].absent[0].to
                    /people/1/absent                       | [{"from": "2027-01-02", "substitute": "mei.tan"}] | people[1].absent[0].to
                    /people/1/absent                       | [{"from": "2027-01-02", "to": "2027-01-03", "substitute": "nobody"}] | people[1].absent[0].substitute
                    /people/1/absent                       | [{"from": "2027-01-02", "to": "2027-01-03", "substitute": "alex.morgan"}] | people[1].absent[0].substitute
                    /suppliers/1/id                        | "SUP-01"            | suppliers[1].id
                    /suppliers/1/name                      | null                | suppliers[1].name
                    /models/0/supplier                     | "SUP-77"            | models[0].supplier
                    /models/0/third_party                  | "yes"               | models[0].third_party
                    /models/0/end_of_life                  | "2027-04-31"        | models[0].end_of_life
                    /ai_systems                            | {"a": 1}            | ai_systems
                    /ai_systems/2/id                       | "../AIS"            | ai_systems[2].id
                    /ai_systems/2/owner                    | "x"                 | ai_systems[2].owner
                    /ai_systems/2/dept                     | "x"                 | ai_systems[2].dept
                    /ai_systems/2/models/0                 | "M-99"              | ai_systems[2].models[0]
                    /ai_systems/2/suppliers/0              | "SUP-99"            | ai_systems[2].suppliers[0]
                    /ai_systems/2/act_class                | "scary"             | ai_systems[2].act_class
                    /ai_systems/2/aiia_route               | "scenic"            | ai_systems[2].aiia_route
                    /ai_systems/2/shadow                   | "no"                | ai_systems[2].shadow
                    /ai_systems/2/users                    | "many"              | ai_systems[2].users
                    /aime_style_baseline/0/score           | 4                   | aime_style_baseline[0].score
                    /maturity/0/ref                        | "4.9"               | maturity[0].ref
                    /maturity/1/ref                        | "4.1"               | maturity[1].ref
                    /maturity/1/score                      | 6                   | maturity[1].score
                    /maturity/1/score                      | null                | maturity[1].score
                    /remediation_backlog/3/owner           | "x"                 | remediation_backlog[3].owner
                    /remediation_backlog/3/refs/0          | "A.1.1"             | remediation_backlog[3].refs[0]
                    /remediation_backlog/3/due             | "2027-02-30"        | remediation_backlog[3].due
                    /remediation_backlog/3/effort_days     | "long"              | remediation_backlog[3].effort_days
                    /objectives/0/owner                    | "x"                 | objectives[0].owner
                    /sample_risks/0/system                 | "AIS-99"            | sample_risks[0].system
                    /sample_risks/0/likelihood             | 6                   | sample_risks[0].likelihood
                    /sample_risks/0/controls/1             | "A.0"               | sample_risks[0].controls[1]
                    /sample_risks/0/accept_by              | "king"              | sample_risks[0].accept_by
                    /certification_body_offer/audit_days/stage1 | "two"          | certification_body_offer.audit_days.stage1
                    /certification_body_offer/timers       | {"T-03": "90 days"} | certification_body_offer.timers.T-03
                    """)
    void namesTheFieldAtFault(String pointer, String value, String field) throws Exception {
        List<Fault> faults = check.faults(with(pointer, JSON.readTree(value)));
        assertThat(faults).extracting(Fault::field).contains(field);
        assertThat(faults)
                .extracting(Fault::message)
                .allSatisfy(message -> assertThat(message).isNotBlank().endsWith("."));
    }

    @Test
    void refusesAGroupThatTheStandardDoesNotHave() throws Exception {
        ObjectNode definition = Definitions.tree("tallowbrook");
        definition.withObject("maturity_by_group").put("A.11", 2).put("A.2", 7);
        assertThat(check.faults(definition))
                .extracting(Fault::field)
                .containsExactly("maturity_by_group.A.2", "maturity_by_group.A.11");
    }

    @Test
    void refusesAClientThatExists() {
        given(clients.known(any())).willReturn(true);
        assertThat(check.faults(Definitions.tree("tallowbrook")))
                .extracting(Fault::field)
                .containsExactly("id");
    }

    @Test
    void refusesControlCharacters() {
        assertThat(check.faults(with("/ai_systems/1/purpose", JSON.valueToTree("a\u0000b"))))
                .extracting(Fault::field)
                .containsExactly("ai_systems[1].purpose");
    }

    @Test
    void survivesADefinitionWithNothingInIt() {
        assertThat(check.faults(JSON.createObjectNode()))
                .extracting(Fault::field)
                .containsExactlyInAnyOrder("id", "name", "employees", "people", "programme");
    }

    private static JsonNode with(String pointer, JsonNode value) {
        ObjectNode root = Definitions.tree("brackenfold");
        int last = pointer.lastIndexOf('/');
        JsonNode parent = root.at(pointer.substring(0, last));
        String key = pointer.substring(last + 1);
        if (parent instanceof ObjectNode object) {
            object.set(key, value);
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(key), value);
        }
        return root;
    }
}
