package io.pathway42.insight;

import io.pathway42.OncePerRequest;
import io.pathway42.engine.BarredSteps;
import io.pathway42.engine.SeparationRules;
import io.pathway42.identity.Access;
import io.pathway42.programme.Conflict;
import io.pathway42.programme.Conflicts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who of a programme holds roles that bar each other, from what that keeps them, and what to do about it. */
@Component
public class TeamConflicts {

    private final Access access;
    private final Conflicts conflicts;
    private final SeparationRules rules;
    private final BarredSteps steps;

    TeamConflicts(Access access, Conflicts conflicts, SeparationRules rules, BarredSteps steps) {
        this.access = access;
        this.conflicts = conflicts;
        this.rules = rules;
        this.steps = steps;
    }

    /** By sign-in name; who holds no such roles is left out. */
    Map<String, List<BarringRoles>> of(String programmeId) {
        return OncePerRequest.ask(TeamConflicts.class, programmeId, () -> read(programmeId));
    }

    private Map<String, List<BarringRoles>> read(String programmeId) {
        return conflicts.ofRolesHeld(programmeId).stream()
                .collect(Collectors.groupingBy(
                        Conflict::person,
                        Collectors.collectingAndThen(Collectors.toList(), own -> barring(programmeId, own))));
    }

    /** Conflicts of one person, those of the same rule and roles in one. */
    private List<BarringRoles> barring(String programmeId, List<Conflict> own) {
        return own.stream()
                .collect(Collectors.groupingBy(
                        conflict -> conflict.rule() + conflict.roles(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(alike -> BarringRoles.of(
                        alike,
                        rules.get(alike.get(0).rule()).text(),
                        steps.of(
                                programmeId,
                                alike.get(0).rule(),
                                alike.get(0).person(),
                                alike.get(0).roles())))
                .toList();
    }

    /** By role: the rule that would stand against giving it to somebody; roles against which none does are left out. */
    public Map<String, String> rulesAgainst(String programmeId, String person, List<String> roles) {
        access.programme(programmeId);
        return conflicts.ofRolesToGive(programmeId, person, roles).entrySet().stream()
                .filter(role -> !role.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        role -> role.getValue().stream()
                                .map(Conflict::rule)
                                .distinct()
                                .collect(Collectors.joining(", "))));
    }
}
