package io.pathway42.work.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A record reads as the form asked it. */
class AnswerTests {

    private static final FormSchema FORM = FormSchema.parse("""
            {"id": "f", "components": [
              {"type": "text", "text": "Decide."},
              {"type": "radio", "key": "decision", "label": "Decision", "values": [
                {"label": "Approve it", "value": "approve"}, {"label": "Send it back", "value": "return"}]},
              {"type": "checklist", "key": "checked", "label": "Checked", "values": [
                {"label": "Title", "value": "t"}, {"label": "Date", "value": "d"}]},
              {"type": "datetime", "key": "on", "dateLabel": "Decided on"},
              {"type": "checkbox", "key": "told", "label": "Owner told"},
              {"type": "textarea", "key": "why", "label": "Reasons"},
              {"type": "group", "path": "risk", "components": [
                {"type": "number", "key": "level", "label": "Level"}]},
              {"type": "dynamiclist", "path": "actions", "label": "Actions", "components": [
                {"type": "textfield", "key": "what", "label": "Action"}]}]}
            """);

    @Test
    void readsInTheOrderOfTheFormWithItsLabels() {
        List<Answer> answers = Answer.all(
                FORM,
                Map.of(
                        "why",
                        "approve",
                        "decision",
                        "approve",
                        "checked",
                        List.of("t", "d"),
                        "on",
                        "2027-03-31",
                        "told",
                        false,
                        "risk",
                        Map.of("level", 3),
                        "actions",
                        List.of(Map.of("what", "Train"), Map.of())));
        assertThat(answers)
                .extracting(Answer::label)
                .containsExactly("Decision", "Checked", "Decided on", "Owner told", "Reasons", "Level", "Actions");
        assertThat(answers.get(0).given()).containsExactly(new Answer.Given("Approve it", true, null));
        assertThat(answers.get(1).given()).extracting(Answer.Given::text).containsExactly("Title", "Date");
        assertThat(answers.get(2).given())
                .extracting(Answer.Given::day, Answer.Given::offered)
                .containsExactly(tuple(LocalDate.of(2027, 3, 31), false));
        assertThat(answers.get(3).given()).extracting(Answer.Given::text).containsExactly("No");
        assertThat(answers.get(4).given()).containsExactly(new Answer.Given("approve", false, null));
        assertThat(answers.get(6).rows())
                .containsExactly(
                        List.of(new Answer("Action", List.of(new Answer.Given("Train", false, null)), List.of())));
    }

    @Test
    void leavesOutWhatIsEmptyAndKeepsWhatTheFormDoesNotKnow() {
        assertThat(Answer.all(FORM, Map.of("why", "", "checked", List.of(), "added", "by the step")))
                .containsExactly(new Answer("added", List.of(new Answer.Given("by the step", false, null)), List.of()));
    }
}
