package io.pathway42.identity;

import io.pathway42.engine.FormChoices;
import java.util.List;
import org.springframework.stereotype.Component;

/** People whom a form may name: all of the client and its programme, but not the certification body's. */
@Component
class PeopleChoices implements FormChoices {

    private final People people;
    private final ProgrammeRoles roles;

    PeopleChoices(People people, ProgrammeRoles roles) {
        this.people = people;
        this.roles = roles;
    }

    @Override
    public String key() {
        return "people";
    }

    @Override
    public List<Choice> choices(String programmeId) {
        return people.ofProgramme(programmeId).stream()
                .filter(person -> !auditsForTheBody(programmeId, person))
                .map(person -> new Choice(label(person), person.signIn()))
                .toList();
    }

    private boolean auditsForTheBody(String programmeId, Person person) {
        List<String> held = roles.rolesOf(programmeId, person.signIn());
        return !held.isEmpty() && held.stream().allMatch(role -> role.startsWith("cb_"));
    }

    private static String label(Person person) {
        String about = person.title().isEmpty() ? person.organisation() : person.title();
        return about.isEmpty() ? person.name() : person.name() + " (" + about + ")";
    }
}
