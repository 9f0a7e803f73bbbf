package io.pathway42.impact;

import io.pathway42.gap.Backlog;
import io.pathway42.gap.NewItem;
import io.pathway42.inventory.AiSystem;
import io.pathway42.inventory.AiSystems;
import io.pathway42.programme.Timers;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Closes a decided assessment: conditions become backlog items, the next review gets its date. */
@Component
public class RecordedAssessments {

    private static final int TITLE = 300;
    private static final int EFFORT_DAYS = 5;

    private final ImpactAssessments assessments;
    private final Statements statements;
    private final AiSystems systems;
    private final Backlog backlog;
    private final Timers timers;
    private final Clock clock;

    RecordedAssessments(
            ImpactAssessments assessments,
            Statements statements,
            AiSystems systems,
            Backlog backlog,
            Timers timers,
            Clock clock) {
        this.assessments = assessments;
        this.statements = statements;
        this.systems = systems;
        this.backlog = backlog;
        this.timers = timers;
        this.clock = clock;
    }

    public void record(String programmeId, String ref, String route) {
        ImpactAssessment assessment = assessments.get(programmeId, ref);
        AiSystem system = systems.get(programmeId, assessment.system());
        LocalDate today = OffsetDateTime.now(clock).toLocalDate();
        LocalDate next = timers.dayAfter(programmeId, review(route), today);
        String status = status(assessment);
        assessments.ended(programmeId, ref, assessment.decision().isEmpty() ? "screened" : status, route, next);
        systems.assessed(programmeId, system.ref(), status, assessment.level(), today, next);
        for (Map<String, Object> condition : statements.rows(programmeId, ref, "conditions")) {
            backlog.add(programmeId, assessment.clientId(), item(system, condition, today));
        }
    }

    private static String review(String route) {
        return "full".equals(route) ? "impact-review-full" : "impact-review-light";
    }

    private static String status(ImpactAssessment assessment) {
        return switch (assessment.decision()) {
            case "approve_with_conditions" -> "conditions";
            case "restrict" -> "restricted";
            default -> "approved";
        };
    }

    private static NewItem item(AiSystem system, Map<String, Object> condition, LocalDate today) {
        String title = "%s: %s".formatted(system.name(), condition.getOrDefault("condition", ""));
        Object due = condition.get("due");
        return new NewItem(
                title.length() > TITLE ? title.substring(0, TITLE) : title,
                List.of("8.4"),
                condition.getOrDefault("owner", system.owner()).toString(),
                EFFORT_DAYS,
                due == null ? today.plusDays(60) : LocalDate.parse(due.toString()),
                "impact-assessment");
    }
}
