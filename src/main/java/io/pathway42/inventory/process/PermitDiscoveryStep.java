package io.pathway42.inventory.process;

import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.inventory.Milestones;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The privacy check says how far the search for AI tools may look. */
@Component
class PermitDiscoveryStep implements Step {

    private final Milestones milestones;

    PermitDiscoveryStep(Milestones milestones) {
        this.milestones = milestones;
    }

    @Override
    public String element() {
        return "userTask_PermitDiscovery";
    }

    @Override
    public Map<String, Object> prefill(StepContext context) {
        return Map.of("checkedOn", context.today().toString());
    }

    @Override
    public Map<String, Object> submit(StepContext context, Submission submission) {
        milestones.reach(
                context.programmeId(),
                context.clientId(),
                Milestones.PERMISSION,
                submission.date("checkedOn").orElse(context.today()),
                context.person(),
                submission.text("monitoringDecision").replace('_', ' '));
        return Map.of();
    }
}
