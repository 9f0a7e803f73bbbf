package io.pathway42.programme;

import com.fasterxml.jackson.databind.JsonNode;
import io.pathway42.evidence.AuditAction;
import io.pathway42.evidence.AuditEntry;
import io.pathway42.evidence.AuditLog;
import io.pathway42.identity.Absences;
import io.pathway42.identity.Expiries;
import io.pathway42.identity.OidcPeople;
import io.pathway42.identity.People;
import io.pathway42.identity.Person;
import io.pathway42.identity.ProgrammeRoles;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Makes a definition's people known and gives them their roles in the programme. */
@Component
class Staffing {

    private static final String LEAD_CONSULTANT = "lead_consultant";

    private final People people;
    private final OidcPeople singleSignOn;
    private final ProgrammeRoles roles;
    private final Expiries expiries;
    private final Absences absences;
    private final AuditLog log;
    private final Clock clock;

    Staffing(
            People people,
            OidcPeople singleSignOn,
            ProgrammeRoles roles,
            Expiries expiries,
            Absences absences,
            AuditLog log,
            Clock clock) {
        this.expiries = expiries;
        this.absences = absences;
        this.clock = clock;
        this.log = log;
        this.people = people;
        this.singleSignOn = singleSignOn;
        this.roles = roles;
    }

    /**
     * @param opener leads the programme when the definition names no lead consultant
     * @return sign-in name of the lead consultant
     */
    String staff(Definition definition, String programmeId, String opener) {
        Set<String> leads = new HashSet<>(definition.leadConsultants());
        for (String list : List.of("people", "external_people")) {
            for (JsonNode entry : definition.entries(list)) {
                Person person = person(definition, entry, list, leads);
                if (people.find(person.signIn()).isEmpty()) {
                    people.add(person);
                    log.write(AuditEntry.of(AuditAction.PERSON_ADDED)
                            .programme(programmeId, definition.clientId())
                            .about(person.signIn())
                            .saying("%s, %s, with the definition".formatted(person.name(), person.kind())));
                    stays(person.signIn(), entry);
                }
                Set<String> held = new HashSet<>(Texts.of(entry.path("roles")));
                held.remove(LEAD_CONSULTANT);
                held.forEach(role -> roles.give(programmeId, role, person.signIn()));
            }
        }
        List<String> leading = leads.isEmpty() ? List.of(opener) : List.copyOf(definition.leadConsultants());
        leading.forEach(lead -> roles.give(programmeId, LEAD_CONSULTANT, lead));
        absences(definition, opener);
        return leading.get(0);
    }

    private void stays(String signIn, JsonNode entry) {
        if (entry.path("email").isTextual()) {
            singleSignOn.reachedAt(signIn, entry.path("email").asText());
        }
        if (entry.path("expires").isTextual()) {
            expiries.set(signIn, LocalDate.parse(entry.path("expires").asText()));
        }
    }

    /** Days that have passed are not entered. */
    private void absences(Definition definition, String opener) {
        LocalDate today = LocalDate.now(clock);
        for (String list : List.of("people", "external_people")) {
            for (JsonNode entry : definition.entries(list)) {
                for (JsonNode absence : entry.path("absent")) {
                    LocalDate to = LocalDate.parse(absence.path("to").asText());
                    if (!to.isBefore(today)) {
                        absences.enter(
                                definition.person(entry.path("id").asText()),
                                definition.person(absence.path("substitute").asText()),
                                LocalDate.parse(absence.path("from").asText()),
                                to,
                                opener);
                    }
                }
            }
        }
    }

    private static Person person(Definition definition, JsonNode entry, String list, Set<String> leads) {
        String id = entry.path("id").asText();
        boolean leading = leads.contains(id);
        return new Person(
                definition.person(id),
                id,
                leading ? null : definition.clientId(),
                entry.path("name").asText(),
                entry.path("title").asText(""),
                entry.path("org").asText(""),
                leading ? Person.CONSULTANT : "people".equals(list) ? Person.STAFF : Person.EXTERNAL);
    }
}
