package io.pathway42.casework;

import io.pathway42.engine.ExternalEvent;
import io.pathway42.engine.ExternalEventHandler;
import io.pathway42.engine.RoleHolders;
import io.pathway42.identity.People;
import io.pathway42.identity.Person;
import io.pathway42.problem.Problem;
import io.pathway42.programme.ChangeNotes;
import io.pathway42.standard.Catalogue;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Somebody who holds a role leaves: starts the search for a successor. */
@Component
class RoleHandovers implements ExternalEventHandler {

    private static final String TYPE = "role-handover";
    private static final String SPONSOR = "executive_sponsor";
    private static final String MANAGER = "aims_manager";

    /** Without a holder of one of these a programme pauses. Source: X12. */
    private static final Set<String> LEADING = Set.of(SPONSOR, MANAGER);

    private final ChangeNotes notes;
    private final RoleHolders holders;
    private final People people;
    private final Catalogue catalogue;
    private final Clock clock;

    RoleHandovers(ChangeNotes notes, RoleHolders holders, People people, Catalogue catalogue, Clock clock) {
        this.notes = notes;
        this.holders = holders;
        this.people = people;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Optional<String> starts() {
        return Optional.of(TYPE);
    }

    @Override
    public Map<String, Object> accept(ExternalEvent event) {
        String named = event.data().optional("person").orElse(event.data().text("leaving"));
        String subject = event.subject() == null ? "" : event.subject();
        String role = event.data().optional("role").orElse(catalogue.knowsRole(subject) ? subject : "");
        String person = person(event.programmeId(), named.isEmpty() && role.isEmpty() ? subject : named, "data.person");
        if (!role.isEmpty() && !catalogue.knowsRole(role)) {
            throw Problem.Refused.because(
                    "data.role",
                    "There is no role '%s'. Use one of: %s.".formatted(role, String.join(", ", catalogue.roles())));
        }
        String leaving = person.isEmpty() ? onlyHolder(event.programmeId(), role) : person;
        String handed = role.isEmpty() ? leadingRole(event.programmeId(), leaving) : role;
        String ref = notes.note(event, handed, OffsetDateTime.now(clock));
        return Map.of(
                "changeRef",
                ref,
                "leavingRole",
                handed,
                "leavingPerson",
                leaving,
                "namingRole",
                SPONSOR.equals(handed) ? MANAGER : SPONSOR,
                "leaderless",
                leaderless(event.programmeId(), handed, leaving),
                "programmePaused",
                false);
    }

    private String person(String programmeId, String named, String field) {
        if (named.isBlank()) {
            return "";
        }
        return people.ofProgramme(programmeId).stream()
                .filter(each ->
                        Stream.of(each.signIn(), each.localId(), each.name()).anyMatch(named.strip()::equalsIgnoreCase))
                .map(Person::signIn)
                .findFirst()
                .orElseThrow(() -> Problem.Refused.because(
                        field, "Nobody here is called '%s'. Use a sign-in name.".formatted(named)));
    }

    private String onlyHolder(String programmeId, String role) {
        List<String> held = holders.of(programmeId, role.isEmpty() ? MANAGER : role);
        return held.size() == 1 ? held.get(0) : "";
    }

    /** The role without which the programme pauses, else the first that somebody holds. */
    private String leadingRole(String programmeId, String leaving) {
        return catalogue.roles().stream()
                .filter(role -> holders.of(programmeId, role).contains(leaving))
                .min((one, other) -> Boolean.compare(LEADING.contains(other), LEADING.contains(one)))
                .orElse(MANAGER);
    }

    private boolean leaderless(String programmeId, String role, String leaving) {
        return LEADING.contains(role) && holders.of(programmeId, role).stream().allMatch(leaving::equals);
    }
}
