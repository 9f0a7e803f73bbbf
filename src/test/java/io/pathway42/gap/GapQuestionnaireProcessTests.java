package io.pathway42.gap;

import static org.assertj.core.api.Assertions.assertThat;

import io.pathway42.PathwayTest;
import io.pathway42.ProcessWalk;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PathwayTest
class GapQuestionnaireProcessTests {

    private static final String ROLE = "data_governance_lead";

    @Autowired
    private ProcessWalk walk;

    @Autowired
    private Requirements requirements;

    private String programme = "";
    private String questionnaire = "";

    @BeforeEach
    void sendsAQuestionnaire() {
        String client = walk.open("brackenfold");
        programme = client + "-1";
        questionnaire = walk.start(client, "gap-questionnaire", Map.of("role", ROLE), Optional.empty());
    }

    @Test
    void endsWithAnswersThatTheConsultantHasReviewed() {
        assertThat(walk.finish(questionnaire, Map.of()))
                .containsExactly("userTask_AnswerQuestionnaire", "userTask_ReviewAnswers");

        walk.see(questionnaire).isEnded();
        assertThat(reviewed()).isNotEmpty().allMatch(Objects::nonNull);
    }

    @Test
    void goesBackWithAnswersThatProveNothing() {
        walk.answer(
                questionnaire,
                "userTask_ReviewAnswers",
                Map.of("answersDecision", "back", "backReason", "Three scores have no proof at all."));

        assertThat(walk.finish(questionnaire, Map.of()))
                .containsExactly("userTask_AnswerQuestionnaire", "userTask_ReviewAnswers");
        walk.see(questionnaire).isEnded();
    }

    private List<LocalDate> reviewed() {
        return requirements.all(programme).stream()
                .filter(requirement -> ROLE.equals(requirement.accountableRole()))
                .map(RequirementStatus::reviewedOn)
                .toList();
    }
}
