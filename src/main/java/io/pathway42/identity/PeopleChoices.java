package io.pathway42.identity;

import io.pathway42.engine.FormChoices;
import io.pathway42.identity.ProgrammeRoles.RoleHolding;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
        Map<String, List<RoleHolding>> held =
                roles.inProgramme(programmeId).stream().collect(Collectors.groupingBy(RoleHolding::person));
        return people.ofProgramme(programmeId).stream()
                .filter(person -> !auditsForTheBody(held.getOrDefault(person.signIn(), List.of())))
                .map(person -> new Choice(label(person), person.signIn()))
                .toList();
    }

    private static boolean auditsForTheBody(List<RoleHolding> held) {
        return !held.isEmpty()
                && held.stream().allMatch(holding -> holding.role().startsWith("cb_"));
    }

    private static String label(Person person) {
        String about = person.title().isEmpty() ? person.organisation() : person.title();
        return about.isEmpty() ? person.name() : person.name() + " (" + about + ")";
    }
}
