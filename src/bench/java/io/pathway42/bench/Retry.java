package io.pathway42.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.pathway42.work.form.Answers;
import io.pathway42.work.form.Question;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Another answer for each field that was refused: the next option, a later day, a higher number. */
final class Retry implements Answers {

    private final Map<String, Integer> refused = new HashMap<>();

    /** Takes note of the faults of an answer with status 422. */
    void note(JsonNode problem) {
        problem.path("errors")
                .forEach(error -> refused.merge(error.path("field").asText(), 1, Integer::sum));
    }

    @Override
    public Optional<Object> to(Question question) {
        int times = refused.getOrDefault(question.path(), 0);
        if (times == 0) {
            return Optional.empty();
        }
        if (!question.options().isEmpty()) {
            Object option = question.options().get(times % question.options().size());
            boolean many =
                    question.type().equals("checklist") || question.type().equals("taglist");
            return Optional.of(many ? List.of(option) : option);
        }
        return switch (question.type()) {
            case "datetime" -> later(question, times);
            case "number" ->
                Optional.of(
                        question.value() instanceof Number number
                                ? new BigDecimal(number.toString()).add(BigDecimal.valueOf(times))
                                : BigDecimal.valueOf(times));
            case "checkbox" -> Optional.of(true);
            default -> Optional.empty();
        };
    }

    private static Optional<Object> later(Question question, int times) {
        return question.value() instanceof String text && text.length() == 10
                ? Optional.of(LocalDate.parse(text).plusDays(30L * times).toString())
                : Optional.empty();
    }
}
