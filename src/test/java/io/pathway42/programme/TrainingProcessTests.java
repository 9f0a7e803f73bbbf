package io.pathway42.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.pathway42.PathwayTest;
import io.pathway42.ProcessWalk;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PathwayTest
class TrainingProcessTests {

    @Autowired
    private ProcessWalk walk;

    private String client = "";
    private String training = "";

    @BeforeEach
    void startsTheTraining() {
        client = walk.open("tallowbrook");
        training = walk.start(client, "training", Map.of(), Optional.of("userTask_BuildCompetenceMatrix"));
    }

    @Test
    void trainsPeopleAndJudgesTheEffect() {
        assertThat(walk.finish(training, Map.of()))
                .containsExactly(
                        "userTask_BuildCompetenceMatrix",
                        "userTask_PlanTraining",
                        "userTask_ApproveTrainingPlan",
                        "userTask_DeliverTraining",
                        "userTask_TestKnowledge");
        walk.see(training).isWaitingAt("timerEvent_EffectVisible");

        walk.fire(training, "timerEvent_EffectVisible");

        assertThat(walk.finish(training, Map.of()))
                .containsExactly("userTask_JudgeTrainingEffect", "userTask_CloseCompetenceGaps");
        walk.see(training).isEnded().hasPassed("callActivity_LeaveP09");
    }

    @Test
    void plansAgainWhatTheManagerReturns() {
        walk.answer(
                training,
                "userTask_ApproveTrainingPlan",
                Map.of("trainingPlanDecision", "return", "returnedBecause", "Contractors are not in the plan."));

        assertThat(walk.tasks(training)).containsExactly("userTask_PlanTraining");
    }

    @Test
    void deliversAgainWhenThePassMarkIsMissed() {
        walk.answer(training, "userTask_TestKnowledge", Map.of("knowledgeResult", "repeat"));

        assertThat(walk.tasks(training)).containsExactly("userTask_DeliverTraining");
        walk.finish(training, Map.of());
        walk.see(training).isWaitingAt("timerEvent_EffectVisible");
    }

    @Test
    void asksTheSponsorWhenAssignmentsChange() {
        walk.finish(training, Map.of());
        walk.fire(training, "timerEvent_EffectVisible");

        assertThat(walk.finish(training, Map.of("userTask_CloseCompetenceGaps", Map.of("assignmentsChange", "yes"))))
                .endsWith("userTask_CloseCompetenceGaps", "userTask_DecideAssignments");
        walk.see(training).isEnded();
    }
}
