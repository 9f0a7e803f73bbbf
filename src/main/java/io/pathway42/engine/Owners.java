package io.pathway42.engine;

import io.pathway42.engine.SeparationOfDuties.Bar;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Finds who answers for a task: the owner of its subject, or the holders of its role, less those whom a rule of
 * separation keeps away. One holder has it, several may claim it. With nobody left it goes to who stands in, at last to
 * the AIMS manager, and says so.
 */
@Component
class Owners {

    private static final String FALLBACK = "aims_manager";

    private final RoleHolders holders;
    private final SeparationOfDuties separation;
    private final SeparationRules rules;

    Owners(RoleHolders holders, SeparationOfDuties separation, SeparationRules rules) {
        this.holders = holders;
        this.separation = separation;
        this.rules = rules;
    }

    Owner find(Duty duty) {
        Set<String> barred = separation.bars(duty).stream()
                .map(Bar::people)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        Subject subject = duty.subject();
        if (duty.step().ownedBySubject()
                && subject != null
                && subject.owner() != null
                && !barred.contains(subject.owner())
                && !holders.gone(subject.owner())) {
            return new Owner(subject.owner(), List.of(), because(subject));
        }
        List<String> all = holders.of(duty.programmeId(), duty.role());
        List<String> free = less(all, barred);
        if (!free.isEmpty()) {
            return among(free, HeldBecause.HOLDS_ROLE);
        }
        return all.isEmpty() ? forVacant(duty, barred) : standIn(duty, barred, HeldBecause.OTHERS_BARRED);
    }

    private Owner forVacant(Duty duty, Set<String> barred) {
        List<String> fallback = less(holders.of(duty.programmeId(), FALLBACK), barred);
        return fallback.isEmpty()
                ? standIn(duty, barred, HeldBecause.ROLE_VACANT)
                : among(fallback, HeldBecause.ROLE_VACANT);
    }

    private Owner standIn(Duty duty, Set<String> barred, HeldBecause reason) {
        return rules.standIns(duty.role()).stream()
                .map(role -> less(holders.of(duty.programmeId(), role), barred))
                .filter(people -> !people.isEmpty())
                .findFirst()
                .map(people -> among(people, reason))
                .orElseGet(() -> among(holders.of(duty.programmeId(), FALLBACK), HeldBecause.NOBODY_LEFT));
    }

    private static List<String> less(List<String> people, Set<String> barred) {
        return people.stream().filter(person -> !barred.contains(person)).toList();
    }

    /** Who is the subject has the task for the role; who owns the subject has it for the subject. */
    private static HeldBecause because(Subject subject) {
        return subject.ref().equals(subject.owner()) ? HeldBecause.HOLDS_ROLE : HeldBecause.OWNS_SUBJECT;
    }

    private static Owner among(List<String> people, HeldBecause reason) {
        return people.size() == 1 ? new Owner(people.get(0), List.of(), reason) : new Owner(null, people, reason);
    }
}
