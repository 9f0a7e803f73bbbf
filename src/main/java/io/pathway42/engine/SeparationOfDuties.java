package io.pathway42.engine;

import io.pathway42.engine.SeparationRules.Rule;
import io.pathway42.standard.Roles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds who must keep away from a task, by the rules that its model declares. */
@Component
class SeparationOfDuties {

    private final SeparationRules rules;
    private final RoleHolders holders;
    private final PastSteps past;
    private final Map<String, KeptAway> grounds;

    SeparationOfDuties(SeparationRules rules, RoleHolders holders, PastSteps past, List<KeptAway> grounds) {
        this.rules = rules;
        this.holders = holders;
        this.past = past;
        this.grounds = grounds.stream().collect(Collectors.toMap(KeptAway::ground, Function.identity()));
    }

    List<Bar> bars(Duty duty) {
        List<Bar> bars = new ArrayList<>();
        for (Separation separation : duty.step().separations()) {
            for (String ground : separation.grounds()) {
                bar(duty, rules.get(separation.rule()), ground).ifPresent(bars::add);
            }
        }
        return bars;
    }

    private Optional<Bar> bar(Duty duty, Rule rule, String ground) {
        if (Separation.step(ground)) {
            return past.latest(duty.programmeId(), duty.processInstanceId(), ground, refOf(duty.subject()))
                    .map(done -> new Bar(rule, "did the step '%s'".formatted(done.name()), List.of(done.person())));
        }
        return Optional.of(standing(duty.programmeId(), duty.subject(), rule, ground));
    }

    /** Who must not hold a role in a programme at all. */
    List<Bar> barsOfRole(String programmeId, String role) {
        return rules.ofRole(role).stream()
                .flatMap(separation -> separation.grounds().stream()
                        .map(ground -> standing(programmeId, null, rules.get(separation.rule()), ground)))
                .toList();
    }

    /** Whom a role or named ground keeps away, whatever a step is about. */
    List<String> standing(String programmeId, String ground) {
        return Separation.role(ground)
                ? holders.of(programmeId, Separation.roleOf(ground))
                : ground(ground).people(programmeId, null);
    }

    private KeptAway ground(String name) {
        KeptAway away = grounds.get(name);
        if (away == null) {
            throw new IllegalStateException("A rule of separation names the unknown ground " + name);
        }
        return away;
    }

    private Bar standing(String programmeId, @Nullable Subject subject, Rule rule, String ground) {
        if (Separation.role(ground)) {
            String role = Separation.roleOf(ground);
            return new Bar(rule, "is %s here".formatted(Roles.title(role)), holders.of(programmeId, role));
        }
        KeptAway away = ground(ground);
        return new Bar(rule, away.because(), away.people(programmeId, subject));
    }

    private static @Nullable String refOf(@Nullable Subject subject) {
        return subject == null ? null : subject.ref();
    }

    /**
     * People whom a rule keeps away.
     *
     * @param because as it reads behind a name: {@code did the step 'Draft policy'}
     */
    record Bar(Rule rule, String because, List<String> people) {

        boolean holdsBack(String person) {
            return people.contains(person);
        }
    }
}
