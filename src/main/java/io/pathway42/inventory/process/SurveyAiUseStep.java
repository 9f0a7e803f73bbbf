package io.pathway42.inventory.process;

import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.inventory.AiSystems;
import io.pathway42.inventory.Candidates;
import io.pathway42.inventory.Milestones;
import io.pathway42.problem.Problem;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The survey of AI use is closed, with the tools it brought up. */
@Component
class SurveyAiUseStep implements Step {

    private final Candidates candidates;
    private final Milestones milestones;
    private final AiSystems systems;

    SurveyAiUseStep(Candidates candidates, Milestones milestones, AiSystems systems) {
        this.candidates = candidates;
        this.milestones = milestones;
        this.systems = systems;
    }

    @Override
    public String element() {
        return "userTask_SurveyAiUse";
    }

    @Override
    public Map<String, Object> prefill(StepContext context) {
        return Map.of(
                "knownSystems", systems.all(context.programmeId()).size(),
                "closedOn", context.today().toString());
    }

    @Override
    public Map<String, Object> submit(StepContext context, Submission submission) {
        if (submission.number("answered") > submission.number("asked")) {
            throw Problem.Refused.because("answered", "More people answered than were asked.");
        }
        candidates.found(context.programmeId(), context.clientId(), submission.rows("candidates"), "survey");
        milestones.reach(
                context.programmeId(),
                context.clientId(),
                Milestones.SURVEY,
                submission.date("closedOn").orElse(context.today()),
                context.person(),
                submission.text("summary"));
        return Map.of();
    }
}
