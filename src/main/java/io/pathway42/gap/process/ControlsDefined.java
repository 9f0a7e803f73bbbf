package io.pathway42.gap.process;

import io.pathway42.engine.Deviation;
import io.pathway42.engine.GateCriterion;
import io.pathway42.gap.Gaps;
import io.pathway42.gap.RequirementStatus;
import io.pathway42.gap.Requirements;
import io.pathway42.gap.StatedGap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Implementation is over when every applicable control is defined, has left a record, and no blocker is open. */
@Component
class ControlsDefined implements GateCriterion {

    private final Requirements requirements;
    private final Gaps gaps;

    ControlsDefined(Requirements requirements, Gaps gaps) {
        this.requirements = requirements;
        this.gaps = gaps;
    }

    @Override
    public String phase() {
        return "P08";
    }

    @Override
    public Side side() {
        return Side.EXIT;
    }

    @Override
    public List<Deviation> deviations(String programmeId) {
        List<RequirementStatus> applicable = requirements.all(programmeId).stream()
                .filter(RequirementStatus::applicable)
                .toList();
        List<RequirementStatus> controls =
                applicable.stream().filter(RequirementStatus::control).toList();
        Set<String> blockers = gaps.all(programmeId).stream()
                .filter(gap -> "blocker".equals(gap.severity()))
                .map(StatedGap::ref)
                .collect(Collectors.toSet());
        List<Deviation> deviations = new ArrayList<>();
        add(deviations, "control-below-three", "Controls below 3: %s.", controls, ControlsDefined::belowDefined);
        add(
                deviations,
                "control-without-record",
                "Controls without a first record: %s.",
                controls,
                control -> control.recordOn() == null);
        add(
                deviations,
                "blocker-open",
                "Blockers still open: %s.",
                applicable,
                requirement -> blockers.contains(requirement.ref()) && belowDefined(requirement));
        return deviations;
    }

    private static boolean belowDefined(RequirementStatus requirement) {
        return requirement.score() < RequirementStatus.DEFINED;
    }

    private static void add(
            List<Deviation> deviations,
            String code,
            String sentence,
            List<RequirementStatus> among,
            Predicate<RequirementStatus> missing) {
        String refs = among.stream().filter(missing).map(RequirementStatus::ref).collect(Collectors.joining(", "));
        if (!refs.isEmpty()) {
            deviations.add(new Deviation(code, sentence.formatted(refs), "registers/requirements"));
        }
    }
}
