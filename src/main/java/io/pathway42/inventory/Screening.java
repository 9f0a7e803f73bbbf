package io.pathway42.inventory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The twelve yes/no questions that decide how deep an AI system's impact assessment goes.
 *
 * @param q1 decides about or ranks people
 * @param q2 employment, credit, education, health, benefits, justice or safety
 * @param q3 children or vulnerable groups
 * @param q4 special-category or biometric data
 * @param q5 infers emotions or behaviour
 * @param q6 talks to the public
 * @param q7 generates content that others rely on
 * @param q8 acts without human review
 * @param q9 reaches more than 1,000 people
 * @param q10 an effect that is hard to reverse
 * @param q11 opaque third-party model, or no information from the supplier
 * @param q12 technology, purpose or market that is new to the client
 */
public record Screening(
        boolean q1,
        boolean q2,
        boolean q3,
        boolean q4,
        boolean q5,
        boolean q6,
        boolean q7,
        boolean q8,
        boolean q9,
        boolean q10,
        boolean q11,
        boolean q12) {

    /** Reads the questions answered with yes: {@code q1}, {@code q7}. */
    public static Screening of(Set<String> yes) {
        return new Screening(
                yes.contains("q1"),
                yes.contains("q2"),
                yes.contains("q3"),
                yes.contains("q4"),
                yes.contains("q5"),
                yes.contains("q6"),
                yes.contains("q7"),
                yes.contains("q8"),
                yes.contains("q9"),
                yes.contains("q10"),
                yes.contains("q11"),
                yes.contains("q12"));
    }

    /** The questions answered with yes, in order. */
    public List<String> yes() {
        return byQuestion().entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Every answer by its question, in order. */
    public Map<String, Boolean> byQuestion() {
        boolean[] answers = {q1, q2, q3, q4, q5, q6, q7, q8, q9, q10, q11, q12};
        Map<String, Boolean> byQuestion = new LinkedHashMap<>();
        for (int i = 0; i < answers.length; i++) {
            byQuestion.put("q" + (i + 1), answers[i]);
        }
        return byQuestion;
    }
}
