package io.pathway42.programme.process;

import static io.pathway42.programme.process.EarlierAnswers.both;

import com.fasterxml.jackson.databind.JsonNode;
import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.programme.Baselines;
import io.pathway42.programme.Baselines.Section;
import io.pathway42.programme.Course;
import io.pathway42.programme.Programme;
import io.pathway42.programme.Programmes;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The baseline questionnaire, the talk about its result, and what the sponsor confirms. */
@Configuration(proxyBeanMethods = false)
class BaselineSteps {

    private final Baselines baselines;
    private final Programmes programmes;
    private final Course course;
    private final EarlierAnswers earlier;

    BaselineSteps(Baselines baselines, Programmes programmes, Course course, EarlierAnswers earlier) {
        this.baselines = baselines;
        this.programmes = programmes;
        this.course = course;
        this.earlier = earlier;
    }

    @Bean
    Step answerBaseline() {
        return new FormStep(
                "userTask_AnswerBaseline",
                both(this::fromDefinition, earlier.again("01.1", "userTask_AnswerBaseline")),
                (context, submission) -> baselines.answer(context.programmeId(), sections(context, submission)));
    }

    @Bean
    Step holdReadinessTalk() {
        return new FormStep("userTask_HoldReadinessTalk", context -> {
            Programme programme = programmes.get(context.programmeId());
            List<Section> sections = baselines.of(context.programmeId());
            return Map.of(
                    "baselineAverage", average(sections),
                    "sections", sections.stream().map(BaselineSteps::row).toList(),
                    "variantProposed", programme.variant(),
                    "targetProposed", programme.targetDate().toString());
        });
    }

    private Map<String, Object> proposed(StepContext context) {
        Programme programme = programmes.get(context.programmeId());
        return Map.of(
                "targetConfirmed",
                programme.targetDate().toString(),
                "variantConfirmed",
                earlier.from("01.4", "userTask_HoldReadinessTalk", "variantProposed")
                        .apply(context)
                        .getOrDefault("variantProposed", programme.variant()));
    }

    @Bean
    Step confirmVariant() {
        return new FormStep(
                "userTask_ConfirmVariant",
                both(
                        earlier.from("01.4", "userTask_HoldReadinessTalk", "variantProposed", "targetProposed"),
                        this::proposed),
                this::confirmed);
    }

    private void confirmed(StepContext context, Submission submission) {
        submission.date("targetConfirmed").ifPresent(target -> programmes.retarget(context.programmeId(), target));
        if (submission.has("variantConfirmed")) {
            course.change(context.programmeId(), submission.text("variantConfirmed"));
        }
    }

    /** A section that the definition has already scored starts with that score as each answer. */
    private Map<String, Object> fromDefinition(StepContext context) {
        Map<String, Object> start = new HashMap<>();
        for (JsonNode entry : programmes.definition(context.programmeId()).entries("aime_style_baseline")) {
            String section = "s" + entry.path("section").asText();
            int score = Math.max(0, Math.min(3, entry.path("score").asInt()));
            for (int question = 1; question <= 3; question++) {
                start.put(section + "q" + question, String.valueOf(score));
            }
            start.put(section + "proof", score == 3);
            start.put(section + "comment", entry.path("comment").asText());
        }
        return start;
    }

    private static List<Section> sections(StepContext context, Submission submission) {
        List<Section> sections = new ArrayList<>();
        for (String name : Baselines.sections()) {
            String section = "s" + (sections.size() + 1);
            sections.add(new Section(
                    context.programmeId(),
                    context.clientId(),
                    "S%02d".formatted(sections.size() + 1),
                    name,
                    submission.number(section + "q1"),
                    submission.number(section + "q2"),
                    submission.number(section + "q3"),
                    submission.flag(section + "proof"),
                    submission.text(section + "comment"),
                    null));
        }
        return sections;
    }

    private static String average(List<Section> sections) {
        List<BigDecimal> scores = sections.stream()
                .map(Section::score)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        return scores.isEmpty()
                ? "0"
                : scores.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(scores.size()), 1, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    private static Map<String, Object> row(Section section) {
        return Map.of(
                "name", section.name(),
                "score", section.score() == null ? "" : Objects.requireNonNull(section.score()),
                "comment", section.comment());
    }
}
