package io.pathway42.engine;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells before there is any task which steps of their roles a rule of separation keeps somebody from. */
@Component
public class BarredSteps {

    private final StepDefinitions definitions;
    private final SeparationOfDuties separation;

    BarredSteps(StepDefinitions definitions, SeparationOfDuties separation) {
        this.definitions = definitions;
        this.separation = separation;
    }

    /** Of the newest models, by their number; each name once. */
    public List<BarredStep> of(String programmeId, String rule, String person, Collection<String> roles) {
        Map<String, List<String>> known = new HashMap<>();
        return definitions.newest().stream()
                .filter(step -> roles.contains(step.role()))
                .flatMap(step -> step.separations().stream()
                        .filter(each -> each.rule().equals(rule))
                        .flatMap(each -> each.grounds().stream())
                        .filter(ground -> Separation.step(ground)
                                || people(programmeId, ground, known).contains(person)
                                || aboutSubject(programmeId, ground, known))
                        .map(ground -> new BarredStep(
                                step.step(),
                                step.name(),
                                !Separation.step(ground)
                                        && people(programmeId, ground, known).contains(person))))
                .collect(Collectors.toMap(
                        BarredStep::name, Function.identity(), (one, other) -> one.always() ? one : other))
                .values()
                .stream()
                .sorted(Comparator.comparing(BarredStep::step).thenComparing(BarredStep::name))
                .toList();
    }

    private List<String> people(String programmeId, String ground, Map<String, List<String>> known) {
        return known.computeIfAbsent(ground, each -> separation.standing(programmeId, each));
    }

    /** A ground that keeps nobody away as such asks what the step is about. */
    private boolean aboutSubject(String programmeId, String ground, Map<String, List<String>> known) {
        return !Separation.role(ground) && people(programmeId, ground, known).isEmpty();
    }

    /**
     * A step that somebody must not do.
     *
     * @param step its number in the pathway
     * @param always whether the rule keeps them from it whatever it is about, rather than where they had a part in it
     */
    public record BarredStep(String step, String name, boolean always) {}
}
