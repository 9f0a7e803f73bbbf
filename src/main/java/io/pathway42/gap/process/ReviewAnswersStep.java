package io.pathway42.gap.process;

import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.gap.Answers;
import io.pathway42.gap.RequirementStatus;
import io.pathway42.gap.Requirements;
import io.pathway42.standard.Roles;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The consultant agrees on the scores of a role, or sends them back. */
@Component
class ReviewAnswersStep implements Step {

    private final Requirements requirements;
    private final Answers answers;

    ReviewAnswersStep(Requirements requirements, Answers answers) {
        this.requirements = requirements;
        this.answers = answers;
    }

    @Override
    public String element() {
        return "userTask_ReviewAnswers";
    }

    @Override
    public Map<String, Object> prefill(StepContext context) {
        String role = context.variable("role");
        return Map.of(
                "roleTitle",
                Roles.title(role),
                "interviewedOn",
                context.today().toString(),
                "answers",
                requirements.of(context.programmeId(), role).stream()
                        .map(ReviewAnswersStep::row)
                        .toList());
    }

    @Override
    public Map<String, Object> submit(StepContext context, Submission submission) {
        Map<String, Submission> rows = submission.rows("answers").stream()
                .collect(Collectors.toMap(row -> row.text("ref"), Function.identity(), (first, second) -> first));
        for (RequirementStatus requirement : requirements.of(context.programmeId(), context.variable("role"))) {
            Submission row = rows.get(requirement.ref());
            if (row != null) {
                answers.agreed(
                        context.programmeId(),
                        requirement.ref(),
                        row.number("agreed"),
                        row.text("comment"),
                        context.person(),
                        context.today());
            }
        }
        return Map.of();
    }

    private static Map<String, Object> row(RequirementStatus requirement) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("ref", requirement.ref());
        row.put("title", requirement.title());
        row.put("answered", String.valueOf(requirement.score()));
        row.put("agreed", String.valueOf(requirement.score()));
        row.put("proof", (requirement.note() + " " + requirement.evidence()).strip());
        row.put("comment", requirement.reviewComment());
        row.values().removeIf(""::equals);
        return row;
    }
}
