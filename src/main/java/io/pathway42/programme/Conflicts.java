package io.pathway42.programme;

import io.pathway42.identity.Members;
import io.pathway42.identity.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who stands on both sides of a check: in a definition before it is opened, in a programme at its gates and among its
 * people.
 */
@Component
public class Conflicts {

    private final RoleConflicts ofRoles;
    private final SystemConflicts ofSystems;
    private final Members members;
    private final OwnedSystems systems;
    private final Programmes programmes;
    private final Clock clock;

    Conflicts(
            RoleConflicts ofRoles,
            SystemConflicts ofSystems,
            Members members,
            OwnedSystems systems,
            Programmes programmes,
            Clock clock) {
        this.ofRoles = ofRoles;
        this.ofSystems = ofSystems;
        this.members = members;
        this.systems = systems;
        this.programmes = programmes;
        this.clock = clock;
    }

    /** What a definition brings, what has to be mended first. */
    List<Conflict> in(Definition definition) {
        return all(Crew.of(definition));
    }

    private List<Conflict> all(Crew crew) {
        List<Conflict> all =
                Stream.concat(ofRoles.of(crew), ofSystems.of(crew)).distinct().toList();
        return Stream.concat(all.stream().filter(Conflict::toMend), all.stream().filter(conflict -> !conflict.toMend()))
                .toList();
    }

    /** Conflicts of the roles as they are held now that have to be mended. */
    public List<Conflict> toMend(String programmeId) {
        return ofRoles.of(crew(programmeId, List.of())).filter(Conflict::toMend).toList();
    }

    /** Roles as they are held now that bar each other, what has to be mended first. */
    public List<Conflict> ofRolesHeld(String programmeId) {
        return all(crew(programmeId, systems.of(programmeId))).stream()
                .filter(Conflict::ofRolesHeld)
                .toList();
    }

    /** What each of some roles would bring if somebody were given it. */
    public Map<String, List<Conflict>> ofRolesToGive(String programmeId, String person, List<String> some) {
        Crew crew = crew(programmeId, systems.of(programmeId));
        return some.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        role -> all(crew.giving(person, role)).stream()
                                .filter(conflict -> conflict.ofRolesHeld()
                                        && conflict.person().equals(person)
                                        && conflict.roles().contains(role))
                                .toList()));
    }

    private Crew crew(String programmeId, List<OwnedSystem> owned) {
        LocalDate today = LocalDate.now(clock);
        List<Crew.Mate> mates = members.of(programmeId).stream()
                .filter(member -> !member.gone(today))
                .map(member -> new Crew.Mate(
                        member.ref(),
                        member.name(),
                        Person.STAFF.equals(member.kind()),
                        member.organisation(),
                        "",
                        member.roles(),
                        ""))
                .toList();
        return new Crew(programmes.get(programmeId).employees(), mates, owned);
    }
}
