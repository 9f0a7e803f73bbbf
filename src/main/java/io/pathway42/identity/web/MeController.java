package io.pathway42.identity.web;

import io.pathway42.identity.CurrentPerson;
import io.pathway42.identity.Person;
import io.pathway42.identity.ProgrammeRoles;
import io.pathway42.identity.Unread;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MeController {

    private final CurrentPerson current;
    private final ProgrammeRoles roles;
    private final List<Unread> unread;

    MeController(CurrentPerson current, ProgrammeRoles roles, List<Unread> unread) {
        this.unread = unread;
        this.current = current;
        this.roles = roles;
    }

    @GetMapping("/api/v1/me")
    Me me() {
        Person person = current.get();
        Map<String, List<String>> byProgramme = roles.heldBy(person.signIn()).stream()
                .collect(Collectors.groupingBy(
                        ProgrammeRoles.RoleHolding::programmeId,
                        TreeMap::new,
                        Collectors.mapping(ProgrammeRoles.RoleHolding::role, Collectors.toList())));
        return new Me(
                person.signIn(),
                person.name(),
                person.title(),
                person.clientId(),
                person.kind(),
                byProgramme,
                unread.stream().collect(Collectors.toMap(Unread::kind, kind -> kind.count(person.signIn()))));
    }

    /**
     * @param roles by programme
     * @param unread counts by kind of news
     */
    record Me(
            String person,
            String name,
            String title,
            @Nullable String clientId,
            String kind,
            Map<String, List<String>> roles,
            Map<String, Long> unread) {}
}
