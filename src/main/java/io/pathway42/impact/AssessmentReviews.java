package io.pathway42.impact;

import io.pathway42.standard.StandardDeadlines;
import java.time.LocalDate;
import java.time.Period;
import org.springframework.stereotype.Component;

/** When an assessment has to be done again, by its route. */
@Component
public class AssessmentReviews {

    private final StandardDeadlines deadlines;

    AssessmentReviews(StandardDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    public LocalDate next(String route, LocalDate decidedOn) {
        String key = "full".equals(route) ? "impact-review-full" : "impact-review-light";
        return decidedOn.plus(deadlines
                .timer(key)
                .map(timer -> Period.parse(timer.value()))
                .orElseThrow(() -> new IllegalStateException("No timer " + key)));
    }
}
