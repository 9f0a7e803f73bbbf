package io.pathway42.programme;

import io.pathway42.identity.People;
import io.pathway42.identity.Person;
import io.pathway42.identity.ProgrammeRoles;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who stands on both sides of a check: in a definition before it is opened, and in a programme at its gates. */
@Component
public class Conflicts {

    private final RoleConflicts ofRoles;
    private final SystemConflicts ofSystems;
    private final People people;
    private final ProgrammeRoles roles;
    private final Programmes programmes;

    Conflicts(
            RoleConflicts ofRoles,
            SystemConflicts ofSystems,
            People people,
            ProgrammeRoles roles,
            Programmes programmes) {
        this.ofRoles = ofRoles;
        this.ofSystems = ofSystems;
        this.people = people;
        this.roles = roles;
        this.programmes = programmes;
    }

    /** What a definition brings, what has to be mended first. */
    List<Conflict> in(Definition definition) {
        Crew crew = Crew.of(definition);
        List<Conflict> all =
                Stream.concat(ofRoles.of(crew), ofSystems.of(crew)).distinct().toList();
        return Stream.concat(all.stream().filter(Conflict::toMend), all.stream().filter(conflict -> !conflict.toMend()))
                .toList();
    }

    /** Conflicts of the roles as they are held now that have to be mended. */
    public List<Conflict> toMend(String programmeId) {
        List<Crew.Mate> mates = people.ofProgramme(programmeId).stream()
                .map(person -> new Crew.Mate(
                        person.signIn(),
                        person.name(),
                        Person.STAFF.equals(person.kind()),
                        person.organisation(),
                        "",
                        roles.rolesOf(programmeId, person.signIn()),
                        ""))
                .toList();
        Crew crew = new Crew(programmes.get(programmeId).employees(), mates, List.of());
        return ofRoles.of(crew).filter(Conflict::toMend).toList();
    }
}
