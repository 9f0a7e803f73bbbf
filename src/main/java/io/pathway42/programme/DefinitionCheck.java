package io.pathway42.programme;

import com.fasterxml.jackson.databind.JsonNode;
import io.pathway42.identity.Clients;
import io.pathway42.identity.People;
import io.pathway42.problem.Fault;
import io.pathway42.standard.Catalogue;
import io.pathway42.standard.Roles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Finds everything that is wrong with a definition at once: who the client is, its programme, its people. */
@Component
class DefinitionCheck {

    static final List<String> VARIANTS =
            List.of("fast_with_iso27001", "typical_with_iso27001", "typical", "greenfield_small", "large_integrated");

    private static final Pattern CLIENT = Pattern.compile("[a-z0-9][a-z0-9-]{1,39}");
    private static final Pattern PERSON = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final int MOST_EMPLOYEES = 10_000_000;

    private final Catalogue catalogue;
    private final Clients clients;
    private final People people;

    DefinitionCheck(Catalogue catalogue, Clients clients, People people) {
        this.catalogue = catalogue;
        this.clients = clients;
        this.people = people;
    }

    /** Empty when the definition can be opened as it is. */
    List<Fault> faults(JsonNode root) {
        List<Fault> faults = new ArrayList<>();
        Entry definition = new Entry("", root, faults);
        client(definition);
        Set<String> persons = persons(definition);
        StayCheck.check(definition);
        programme(definition, persons);
        new RegisterCheck(catalogue, persons).check(definition);
        Characters.check(definition);
        return List.copyOf(faults);
    }

    private void client(Entry definition) {
        definition
                .id(CLIENT, "2 to 40 small letters, digits and hyphens, for instance 'acme-health'")
                .filter(id -> clients.known(id) && !follows(definition))
                .ifPresent(taken -> definition.fault(
                        "id",
                        "There is a client '%s' already. Choose another id, or open the programme that exists."
                                .formatted(taken)));
        definition.name("name");
        definition.text("summary");
        definition.text("sector");
        definition.text("trigger");
        if (!definition.has("employees")) {
            definition.fault("employees", "Is missing. Say how many people the client employs.");
        }
        definition.whole("employees", 1, MOST_EMPLOYEES);
        definition.words("markets");
        for (Entry site : definition.list("sites")) {
            site.name("name");
            site.text("country");
            site.whole("staff", 0, MOST_EMPLOYEES);
        }
        for (Entry certificate : definition.list("existing_certificates")) {
            certificate.name("standard");
            List.of("valid_to", "last_surveillance", "recertification_due_before")
                    .forEach(certificate::date);
        }
    }

    /** Whether it is the next cycle of a client; whose, is found out elsewhere. */
    private static boolean follows(Entry definition) {
        return !new Definition(definition.node()).follows().isEmpty();
    }

    private Set<String> persons(Entry definition) {
        Set<String> departments = new HashSet<>();
        for (Entry department : definition.list("departments")) {
            Ids.unique(department, departments);
            department.name("name");
            department.whole("headcount", 0, MOST_EMPLOYEES);
        }
        Set<String> persons = new HashSet<>();
        Set<String> held = new HashSet<>();
        if (!definition.has("people")) {
            definition.fault("people", "Is missing. List who works on the programme, with their roles.");
        }
        for (Entry person : definition.list("people")) {
            person(person, persons, held);
            person.text("dept")
                    .filter(dept -> !departments.contains(dept))
                    .ifPresent(dept -> person.fault(
                            "dept",
                            "There is no department '%s' in departments. Add it there or use one that is."
                                    .formatted(dept)));
        }
        definition.list("external_people").forEach(person -> person(person, persons, held));
        for (String role : List.of("executive_sponsor", "aims_manager")) {
            if (definition.has("people") && !held.contains(role)) {
                definition.fault(
                        "people",
                        "Nobody holds the role %s (%s). Give it to somebody: steps wait for them."
                                .formatted(Roles.title(role), role));
            }
        }
        return persons;
    }

    private void person(Entry person, Set<String> persons, Set<String> held) {
        person.id(PERSON, "up to 64 letters, digits, dots and hyphens, for instance 'kim.larsen'")
                .filter(id -> !persons.add(id))
                .ifPresent(id ->
                        person.fault("id", "Two people are called '%s'. Give each an id of their own.".formatted(id)));
        person.name("name");
        person.text("title");
        person.text("org");
        Set<String> own = new HashSet<>();
        for (Entry.Word role : person.words("roles")) {
            if (!catalogue.knowsRole(role.text())) {
                person.faults()
                        .add(new Fault(
                                role.path(),
                                "There is no role '%s'. Use one of: %s."
                                        .formatted(role.text(), String.join(", ", catalogue.roles()))));
            } else if (!own.add(role.text())) {
                person.faults().add(new Fault(role.path(), "The role '%s' is listed twice.".formatted(role.text())));
            }
        }
        held.addAll(own);
    }

    private void programme(Entry definition, Set<String> persons) {
        Optional<Entry> given = definition.object("programme");
        if (!definition.has("programme")) {
            definition.fault("programme", "Is missing. Say when it starts and which variant it takes.");
        }
        Optional<LocalDate> target = definition.date("target_certificate_date");
        given.ifPresent(programme -> {
            List.of("start", "pathway_variant").forEach(programme::name);
            programme.oneOf("pathway_variant", VARIANTS);
            Optional<LocalDate> start = programme.date("start");
            Optional<LocalDate> ownTarget = programme.date("target_certificate_date");
            start.ifPresent(begin -> {
                refuseEarlier(definition, "target_certificate_date", target, begin);
                refuseEarlier(programme, "target_certificate_date", ownTarget, begin);
            });
            programme
                    .text("lead_consultant")
                    .filter(lead -> !persons.contains(lead) && people.find(lead).isEmpty())
                    .ifPresent(lead -> programme.fault("lead_consultant", Ids.nobody(lead)));
            programme.text("follows");
            plan(programme);
        });
    }

    private static void refuseEarlier(Entry entry, String field, Optional<LocalDate> date, LocalDate start) {
        date.filter(day -> !day.isAfter(start))
                .ifPresent(day -> entry.fault(
                        field, "%s is not after the start, %s. Correct one of them.".formatted(day, start)));
    }

    private void plan(Entry programme) {
        Set<String> planned = new HashSet<>();
        List<String> known =
                catalogue.phases().stream().map(Catalogue.Phase::id).toList();
        for (Entry phase : programme.list("plan")) {
            phase.name("phase");
            phase.oneOf("phase", known);
            phase.text("phase")
                    .filter(id -> !planned.add(id))
                    .ifPresent(id -> phase.fault("phase", "'%s' is planned twice. Keep one of them.".formatted(id)));
            List.of("start", "end").forEach(phase::name);
            Optional<LocalDate> start = phase.date("start");
            Optional<LocalDate> end = phase.date("end");
            if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
                phase.fault(
                        "end", "%s is before the start, %s. Correct one of them.".formatted(end.get(), start.get()));
            }
        }
    }
}
