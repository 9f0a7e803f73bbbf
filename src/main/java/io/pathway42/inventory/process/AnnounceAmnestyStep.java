package io.pathway42.inventory.process;

import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.inventory.Milestones;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The amnesty is announced: people may name AI tools without blame. */
@Component
class AnnounceAmnestyStep implements Step {

    private final Milestones milestones;

    AnnounceAmnestyStep(Milestones milestones) {
        this.milestones = milestones;
    }

    @Override
    public String element() {
        return "userTask_AnnounceAmnesty";
    }

    @Override
    public Map<String, Object> prefill(StepContext context) {
        return Map.of(
                "announcedOn",
                context.today().toString(),
                "answersBy",
                context.today().plusDays(14).toString());
    }

    @Override
    public Map<String, Object> submit(StepContext context, Submission submission) {
        milestones.reach(
                context.programmeId(),
                context.clientId(),
                Milestones.AMNESTY,
                submission.date("announcedOn").orElse(context.today()),
                context.person(),
                submission.text("message"));
        return Map.of();
    }
}
