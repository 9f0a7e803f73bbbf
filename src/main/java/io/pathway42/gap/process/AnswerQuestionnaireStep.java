package io.pathway42.gap.process;

import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.gap.Answers;
import io.pathway42.gap.Questionnaire;
import io.pathway42.gap.RequirementStatus;
import io.pathway42.gap.Requirements;
import io.pathway42.gap.Reuse;
import io.pathway42.standard.Catalogue;
import io.pathway42.standard.Roles;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A role scores the requirements that it answers for. */
@Component
class AnswerQuestionnaireStep implements Step {

    private final Requirements requirements;
    private final Answers answers;
    private final Catalogue catalogue;
    private final Reuse reuse;

    AnswerQuestionnaireStep(Requirements requirements, Answers answers, Catalogue catalogue, Reuse reuse) {
        this.requirements = requirements;
        this.answers = answers;
        this.catalogue = catalogue;
        this.reuse = reuse;
    }

    @Override
    public String element() {
        return "userTask_AnswerQuestionnaire";
    }

    @Override
    public Map<String, Object> prefill(StepContext context) {
        String role = context.variable("role");
        boolean reusable = reuse.available(context.programmeId());
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("roleTitle", Roles.title(role));
        for (RequirementStatus requirement : requirements.of(context.programmeId(), role)) {
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("score", String.valueOf(requirement.score()));
            answer.put("note", requirement.note());
            answer.put("evidence", requirement.evidence());
            answer.values().removeIf(""::equals);
            form.put(Questionnaire.key(requirement.ref()), answer);
            form.put(Questionnaire.commentKey(requirement.ref()), returned(requirement));
            form.put(
                    Questionnaire.reuseKey(requirement.ref()),
                    reusable ? catalogue.find(requirement.ref()).map(reuse::of).orElse("") : "");
        }
        return form;
    }

    @Override
    public Map<String, Object> submit(StepContext context, Submission submission) {
        for (RequirementStatus requirement : requirements.of(context.programmeId(), context.variable("role"))) {
            Submission answer = submission.group(Questionnaire.key(requirement.ref()));
            answers.answered(
                    context.programmeId(),
                    requirement.ref(),
                    answer.number("score"),
                    answer.text("note"),
                    answer.text("evidence"),
                    context.person(),
                    context.today());
        }
        return Map.of();
    }

    private static String returned(RequirementStatus requirement) {
        return requirement.reviewComment().isEmpty() ? "" : "From the review: " + requirement.reviewComment();
    }
}
