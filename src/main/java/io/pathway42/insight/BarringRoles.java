package io.pathway42.insight;

import io.pathway42.engine.BarredSteps.BarredStep;
import io.pathway42.programme.Conflict;
import java.util.List;

/**
 * Roles of one person that bar each other by a rule of separation of duties.
 *
 * @param rule {@code SD-05}
 * @param text what the rule asks, in a sentence
 * @param roles those that bar each other
 * @param because what is wrong, in sentences
 * @param instead the ways out, in sentences
 * @param toMend whether roles have to change before the gate of a phase opens; else others do the steps
 * @param keptFrom names of the steps that they must not do
 * @param keptFromWhereInvolved names of the steps that they must not do where they had a part in what it is about
 */
public record BarringRoles(
        String rule,
        String text,
        List<String> roles,
        List<String> because,
        List<String> instead,
        boolean toMend,
        List<String> keptFrom,
        List<String> keptFromWhereInvolved) {

    static BarringRoles of(List<Conflict> alike, String text, List<BarredStep> barred) {
        return new BarringRoles(
                alike.get(0).rule(),
                text,
                alike.get(0).roles(),
                alike.stream().map(Conflict::message).distinct().toList(),
                alike.stream().map(Conflict::instead).distinct().toList(),
                alike.stream().anyMatch(Conflict::toMend),
                barred.stream().filter(BarredStep::always).map(BarredStep::name).toList(),
                barred.stream()
                        .filter(step -> !step.always())
                        .map(BarredStep::name)
                        .toList());
    }
}
